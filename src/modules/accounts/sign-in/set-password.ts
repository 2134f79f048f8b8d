import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { accountSubject } from '../account-views.ts'
import { hashNewPassword } from '../people/new-password.ts'
import { NewPassword, Tokens, TypedPassword } from '../shapes.ts'
import { readAccount, saveAccount } from '../store.ts'
import { provePassword } from './prove-password.ts'
import { endSignIns } from './sign-in-store.ts'
import { startSignIn } from './start-sign-in.ts'

export const setPassword = action({
  name: 'setPassword',
  summary: 'Change the own password; every sign-in ends, the answer starts a new one',
  kind: 'command',
  roles: 'account',
  input: z.strictObject({ currentPassword: TypedPassword, newPassword: NewPassword }),
  output: Tokens,
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['currentPassword', 'newPassword'],
  idempotent: false,
  async run(context, { currentPassword, newPassword }) {
    const { db, actor, now } = context
    const { email, kind } = (await readAccount(db, actor.accountId!)) ?? fail('not-found')
    if (email === null) fail('wrong-account-kind', { kind })
    const account = await provePassword(context, email.toLowerCase(), currentPassword)
    await saveAccount(db, account.id, { passwordHash: await hashNewPassword(newPassword, email, 'newPassword') })
    await endSignIns(db, account.id, now)
    return startSignIn(context, account.id)
  },
})
