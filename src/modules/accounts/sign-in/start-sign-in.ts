import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import type { Instant } from '../../../core/clock.ts'
import { newRefreshToken } from '../people/secrets.ts'
import type { Tokens } from '../shapes.ts'
import { issueAccessToken } from '../tokens/access-tokens.ts'
import { insertSignIn, sweepSignIns } from './sign-in-store.ts'

/** When a refresh token given out now is no longer taken. */
export const refreshUntil = ({ now, world }: Pick<Context, 'now' | 'world'>): Instant =>
  new Date(Date.parse(now) + world.refreshTokenDays * 86_400_000).toISOString()

/** Opens a family of refresh tokens for a locked account, with its first tokens. */
export async function startSignIn(context: Context, accountId: string): Promise<Tokens> {
  const { db, now, world } = context
  const id = uuidv7()
  const { refreshToken, hash } = newRefreshToken(id)
  await insertSignIn(db, { id, accountId, tokenHash: hash, expiresAt: refreshUntil(context) })
  await sweepSignIns(db, now)
  return { accountId, ...issueAccessToken(world, accountId, now), tokenType: 'Bearer', refreshToken }
}
