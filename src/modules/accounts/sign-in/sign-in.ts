import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { accountSubject } from '../account-views.ts'
import { Tokens, TypedPassword } from '../shapes.ts'
import { provePassword } from './prove-password.ts'
import { startSignIn } from './start-sign-in.ts'

export const signIn = action({
  name: 'signIn',
  summary: 'Sign in with e-mail and password',
  kind: 'command',
  roles: 'public',
  // Any text is taken for an e-mail, so that a mistyped one is answered like an unknown one.
  input: z.strictObject({ email: z.string().trim().toLowerCase().min(1).max(254), password: TypedPassword }),
  output: Tokens,
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['email', 'password'],
  idempotent: false,
  async run(context, { email, password }) {
    const account = await provePassword(context, email, password)
    return startSignIn(context, account.id)
  },
})
