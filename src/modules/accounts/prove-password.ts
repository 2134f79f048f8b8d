import { createHash } from 'node:crypto'
import type { Context } from '../../core/action.ts'
import type { Instant } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { fail, failKeepingWrites } from '../../core/problem.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { countedFailures, type Failures, forgottenAfterSeconds, secondsToWait } from './rules.ts'
import { forgetFailures, lockFailures, saveFailures, sweepFailures } from './sign-in-store.ts'
import { type AccountRow, lockPerson, saveAccount } from './store.ts'

/** Under which the failures of an e-mail are counted. */
export const failuresKey = (email: string): Buffer => createHash('sha256').update(email).digest()

/**
 * The enabled person with this e-mail (lower case) and password, locked. Whether the account is missing, disabled,
 * without a password or the password is wrong, the answer, its time and the count of failures are the same.
 *
 * @throws `wrong-credentials`, keeping the count; `too-many-attempts` with the seconds to wait.
 */
export async function provePassword({ db, now }: Context, email: string, password: string): Promise<AccountRow> {
  const key = failuresKey(email)
  const failures = await lockFailures(db, key, now)
  const retryAfter = secondsToWait(failures, now)
  if (retryAfter > 0) fail('too-many-attempts', { retryAfter })
  const account = await lockPerson(db, email)
  const { matches, outdated } = await verifyPassword(password, account?.passwordHash ?? null)
  if (!account || !matches || account.disabledAt !== null) {
    await countFailure(db, key, failures, now)
    failKeepingWrites('wrong-credentials')
  }
  await forgetFailures(db, key)
  if (outdated) await saveAccount(db, account.id, { passwordHash: await hashPassword(password) })
  return account
}

async function countFailure(db: Db, key: Buffer, failures: Failures, now: Instant): Promise<void> {
  const forgottenBefore = new Date(Date.parse(now) - forgottenAfterSeconds * 1000).toISOString()
  await saveFailures(db, key, { count: countedFailures(failures, now) + 1, lastAt: now })
  await sweepFailures(db, forgottenBefore)
}
