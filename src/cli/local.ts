import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { type Actor, nation } from '../core/actor.ts'
import type { App, World } from '../core/world.ts'
import { keptCertificates } from '../modules/certification/verification/kept-rows.ts'
import { type ReadyDatabase, readyDatabase } from '../ready-database.ts'

/**
 * Who acts by the command line: whoever may reach the database as its owner is trusted like an administrator. The nil
 * UUID stands for them in the audit log, since no account does.
 */
export const localActor: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  name: 'ocop',
  grants: [{ role: 'administrator', on: 'unit', id: nation }],
}
export const localRequest = { actor: localActor, requestId: null }

/**
 * Runs `work` on the database of the settings: DATABASE_URL, the embedded server of a running service, or that server
 * started for the time being. An interrupted command stops what it started.
 */
export async function withDatabase<T>(env: NodeJS.ProcessEnv, work: (ready: ReadyDatabase) => Promise<T>): Promise<T> {
  const ready = await readyDatabase(readConfig(env), pino({ level: 'silent' }), { shares: true })
  const interrupted = () => void ready.close().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    return await work(ready)
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await ready.close()
  }
}

/** What actions of the command line run with: the database, the clock, and `known` of the world; the rest is the service's. */
export const localApp = ({ database }: ReadyDatabase, known: Partial<World> = {}): App => ({
  database,
  clock: () => new Date(),
  // Nothing is kept here: the service that keeps certificates is told by the database.
  world: { keptCertificates: keptCertificates(() => false), ...known } as World,
})
