import { createHash } from 'node:crypto'
import type { Context } from '../../../core/action.ts'
import { failKeepingWrites } from '../../../core/problem.ts'
import { type AccountRow, lockPerson, saveAccount } from '../store.ts'
import { countFailure, freeToTry } from './counted-failures.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { forgetFailures } from './sign-in-store.ts'

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
  const failures = await freeToTry(db, key, now)
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
