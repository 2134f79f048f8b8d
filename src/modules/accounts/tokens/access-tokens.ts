import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Instant } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'

type Issuing = Pick<World, 'keys' | 'publicUrl' | 'accessTokenMinutes'>

const algorithm = 'ES256'

export const secondsOf = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000)

/** A signed access token. It says who, never what they may: roles are read at each use, so that they end at once. */
export function issueAccessToken({ keys, publicUrl, accessTokenMinutes }: Issuing, accountId: string, now: Instant) {
  const { kid, privateKey } = keys.signer(now)
  const expiresIn = accessTokenMinutes * 60
  const accessToken = jwt.sign({ iat: secondsOf(now) }, privateKey, {
    algorithm,
    keyid: kid,
    issuer: publicUrl,
    audience: publicUrl,
    subject: accountId,
    jwtid: randomUUID(),
    expiresIn,
  })
  return { accessToken, expiresIn }
}

/** The account that an own access token was issued to, and the second in which it ends; throws `invalid-token`. */
export function verifyAccessToken({ keys, publicUrl }: Issuing, token: string, kid: string | undefined, now: Instant) {
  const key = kid === undefined ? null : keys.verifier(kid, now)
  if (!key) fail('invalid-token')
  try {
    const claims = jwt.verify(token, key, {
      algorithms: [algorithm],
      issuer: publicUrl,
      audience: publicUrl,
      clockTimestamp: secondsOf(now),
    })
    if (typeof claims === 'string' || !claims.sub || !claims.exp) fail('invalid-token')
    return { accountId: claims.sub, expiresAt: claims.exp }
  } catch {
    fail('invalid-token')
  }
}
