import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Database } from './db.ts'

/** Clients repeat a command within minutes; answers hold what the law wants kept no longer than needed. */
export const keptDays = 7
const everyMs = 60 * 60 * 1000

/** Removes the answers stored under Idempotency-Keys more than `keptDays` ago. */
export async function forgetOldAnswers({ pool }: Pick<Database, 'pool'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  await pool.query('delete from idempotency_keys where at < $1', [before])
}

/** Does so now and every hour; returns what stops it. */
export function forgetOldAnswersHourly(database: Pick<Database, 'pool'>, clock: Clock, logger: Logger): () => void {
  const run = () => {
    forgetOldAnswers(database, clock()).catch((err: unknown) => logger.error({ err }, 'old answers were not removed'))
  }
  run()
  const timer = setInterval(run, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
