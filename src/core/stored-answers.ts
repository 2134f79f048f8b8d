import type { Database } from './db.ts'

/** Clients repeat a command within minutes; answers hold what the law wants kept no longer than needed. */
export const keptDays = 7

/** Removes the answers stored under Idempotency-Keys more than `keptDays` ago. */
export async function forgetOldAnswers({ pool }: Pick<Database, 'pool'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  await pool.query('delete from idempotency_keys where at < $1', [before])
}
