import type { Database } from '../core/db.ts'
import { countEntries, firstBrokenEntry } from './audit-store.ts'
import { wrongInput } from './ending.ts'
import { withDatabase } from './local.ts'

/** `ocop verify audit`: exit status 2 names the first entry that was changed, put in or taken out. */
export async function verifyAudit(env: NodeJS.ProcessEnv): Promise<void> {
  const { broken, counted } = await withDatabase(env, ({ database }) => stateOfAudit(database))
  if (broken) {
    const { subjectType, subjectId, seq } = broken
    process.stderr.write(`ocop: the audit log is broken at ${subjectType} ${subjectId}, entry ${seq}\n`)
    process.exitCode = wrongInput
  } else process.stdout.write(`The audit log is whole: ${counted.entries} entries on ${counted.subjects} subjects.\n`)
}

/** The whole log in one view: what is written meanwhile stays out of it. */
export async function stateOfAudit({ pool }: Pick<Database, 'pool'>) {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    // A long log may take longer than requests are given.
    await client.query('set local statement_timeout = 0')
    return { broken: await firstBrokenEntry(client), counted: await countEntries(client) }
  } finally {
    client.release(true)
  }
}
