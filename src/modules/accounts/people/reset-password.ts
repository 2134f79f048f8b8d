import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountSubject } from '../account-views.ts'
import { generatePassword, hashPassword } from '../sign-in/passwords.ts'
import { failuresKey } from '../sign-in/prove-password.ts'
import { endSignIns, forgetFailures } from '../sign-in/sign-in-store.ts'
import { lockAccount, saveAccount } from '../store.ts'

export const resetPassword = action({
  name: 'resetPassword',
  summary: 'Give a person a made-up password; every sign-in of the person ends',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ accountId: Id }),
  output: z
    .strictObject({ accountId: Id, password: z.string().meta({ description: 'Shown this once' }) })
    .meta({ id: 'ResetPassword' }),
  subject: ({ accountId }) => accountSubject(accountId),
  idempotent: false,
  async run({ db, now }, { accountId }) {
    const account = (await lockAccount(db, accountId)) ?? fail('not-found')
    if (account.email === null) fail('wrong-account-kind', { kind: account.kind })
    const password = generatePassword()
    await saveAccount(db, accountId, { passwordHash: await hashPassword(password) })
    await endSignIns(db, accountId, now)
    await forgetFailures(db, failuresKey(account.email.toLowerCase()))
    return { accountId, password }
  },
})
