import { readConfig } from '../config.ts'
import { openDatabase } from '../core/db.ts'
import { step } from '../core/fault-line.ts'
import type { CriteriaReference } from '../modules/criteria/reference.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'

/** The criteria sets that a database holds, imported ones too. It is only read: an earlier version of it stays as it is. */
export const criteriaOf = (env: NodeJS.ProcessEnv): Promise<CriteriaReference> =>
  step('the database cannot be used', async () => {
    const { db, pool } = openDatabase({ url: readConfig(env).databaseUrl!, maxConnections: 1 })
    try {
      return await loadCriteria(db)
    } finally {
      await pool.end()
    }
  })
