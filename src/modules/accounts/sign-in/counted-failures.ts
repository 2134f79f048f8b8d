import type { Instant } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { countedFailures, type Failures, forgottenAfterSeconds, secondsToWait } from '../rules.ts'
import { lockFailures, saveFailures, sweepFailures } from './sign-in-store.ts'

/**
 * The failures counted under a key, locked: guesses under one key are made one after the other.
 *
 * @throws `too-many-attempts` with the seconds to wait
 */
export async function freeToTry(db: Db, key: Buffer, now: Instant): Promise<Failures> {
  const failures = await lockFailures(db, key, now)
  const retryAfter = secondsToWait(failures, now)
  if (retryAfter > 0) fail('too-many-attempts', { retryAfter })
  return failures
}

export async function countFailure(db: Db, key: Buffer, failures: Failures, now: Instant): Promise<void> {
  const forgottenBefore = new Date(Date.parse(now) - forgottenAfterSeconds * 1000).toISOString()
  await saveFailures(db, key, { count: countedFailures(failures, now) + 1, lastAt: now })
  await sweepFailures(db, forgottenBefore)
}
