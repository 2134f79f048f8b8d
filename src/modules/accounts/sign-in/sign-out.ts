import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { accountSubject } from '../account-views.ts'
import { readRefreshToken } from '../people/secrets.ts'
import { Secret, SignedOut } from '../shapes.ts'
import { endSignIn, lockSignIn } from './sign-in-store.ts'

export const signOut = action({
  name: 'signOut',
  summary: 'End a sign-in: none of its refresh tokens is taken any more',
  kind: 'command',
  // Holding the token is enough: the access token may have expired before one signs out.
  roles: 'public',
  input: z.strictObject({ refreshToken: Secret }),
  output: SignedOut,
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['refreshToken'],
  async run({ db, now }, { refreshToken }) {
    const presented = readRefreshToken(refreshToken) ?? fail('invalid-token')
    const { signIn, account } = (await lockSignIn(db, presented.signInId)) ?? fail('invalid-token')
    await endSignIn(db, signIn.id, now)
    return { accountId: account.id }
  },
})
