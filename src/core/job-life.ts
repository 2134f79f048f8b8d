import pg from 'pg'
import type { Logger } from 'pino'
import { freeJobsOfDead, markAlive } from './job-store.ts'

const sweepMs = 60_000
const retryMs = 1_000

type Life = { poolId: string; url: string; pool: pg.Pool; logger: Pick<Logger, 'warn' | 'error'> }

/**
 * Keeps a lock on a connection of its own that the database lets go when the process has ended, however it ended, and
 * every minute frees jobs that ended processes held. Without it they would wait four hours, which is the queue's own limit.
 * Returns what ends it.
 */
export async function keepAlive({ poolId, url, pool, logger }: Life): Promise<() => Promise<void>> {
  let client: pg.Client | null = null
  let ended = false
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'ocop-jobs', keepAlive: true })
    fresh.on('error', (err) => logger.warn({ err }, 'the connection that tells of running jobs was lost'))
    fresh.on('end', () => {
      if (client === fresh) retry()
    })
    await fresh.connect()
    await markAlive(fresh, poolId)
    client = fresh
  }
  const retry = () => {
    if (!ended) setTimeout(() => connect().catch(retry), retryMs).unref()
  }
  const sweep = () =>
    freeJobsOfDead(pool).catch((err: unknown) => logger.error({ err }, 'jobs of ended processes were not freed'))
  await connect()
  await sweep()
  const timer = setInterval(() => void sweep(), sweepMs).unref()
  return async () => {
    ended = true
    clearInterval(timer)
    await client?.end()
  }
}
