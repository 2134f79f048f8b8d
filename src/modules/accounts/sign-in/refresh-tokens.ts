import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail, failKeepingWrites } from '../../../core/problem.ts'
import { accountSubject } from '../account-views.ts'
import { newRefreshToken, readRefreshToken } from '../people/secrets.ts'
import { Secret, Tokens } from '../shapes.ts'
import { issueAccessToken } from '../tokens/access-tokens.ts'
import { endSignIn, lockSignIn, rotateToken } from './sign-in-store.ts'
import { refreshUntil } from './start-sign-in.ts'

export const refreshTokens = action({
  name: 'refreshTokens',
  summary: 'Exchange a refresh token, once, for new tokens',
  kind: 'command',
  roles: 'public',
  input: z.strictObject({ refreshToken: Secret }),
  output: Tokens,
  subject: (_, { accountId }) => accountSubject(accountId),
  redact: ['refreshToken'],
  idempotent: false,
  async run(context, { refreshToken }) {
    const { db, now, world } = context
    const presented = readRefreshToken(refreshToken) ?? fail('invalid-token')
    const { signIn, account } = (await lockSignIn(db, presented.signInId)) ?? fail('invalid-token')
    if (signIn.endedAt !== null || signIn.expiresAt <= now || account.disabledAt !== null) fail('invalid-token')
    if (!timingSafeEqual(presented.hash, signIn.tokenHash)) {
      // A used token: a thief has it or the owner does, so neither may go on (RFC 9700 §4.14.2).
      await endSignIn(db, signIn.id, now)
      failKeepingWrites('invalid-token')
    }
    const next = newRefreshToken(signIn.id)
    await rotateToken(db, signIn.id, next.hash, refreshUntil(context))
    const issued = issueAccessToken(world, account.id, now)
    return { accountId: account.id, ...issued, tokenType: 'Bearer' as const, refreshToken: next.refreshToken }
  },
})
