import { transaction } from '../../core/db.ts'
import type { App } from '../../core/world.ts'
import { claimFile, lockFile } from './store.ts'

/** Committed before a file is in its place, so that no sweep takes it from there until something names it. */
export const claimed = (app: App, sha256: string): Promise<null> =>
  transaction(app.database, async (db) => {
    await lockFile(db, sha256)
    await claimFile(db, sha256, app.clock().toISOString())
    return { value: null }
  })
