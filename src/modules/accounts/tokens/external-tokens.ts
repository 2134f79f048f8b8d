import jwt from 'jsonwebtoken'
import jwksRsa, { type JwksClient } from 'jwks-rsa'
import type { Instant } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import { secondsOf } from './access-tokens.ts'

/** An identity provider that the operator trusts; algorithms are asymmetric ones only. */
export type TrustedIssuer = {
  issuer: string
  audience: string
  jwksUri: string
  algorithms: readonly jwt.Algorithm[]
}

export type ExternalIdentity = { issuer: string; subject: string; expiresAt: number }

/** Verifies tokens of identity providers that the operator trusts (a province's, say). */
export type ExternalTokens = {
  trusts(issuer: string): boolean
  /** Throws `invalid-token`, or `service-busy` when the provider's keys cannot be fetched. */
  verify(token: string, issuer: string, kid: string | undefined, now: Instant): Promise<ExternalIdentity>
}

const clockToleranceSeconds = 30

export function externalTokens(trustedIssuers: readonly TrustedIssuer[]): ExternalTokens {
  const trusted = new Map(trustedIssuers.map((issuer) => [issuer.issuer, { ...issuer, keys: keysOf(issuer) }]))
  return {
    trusts: (issuer) => trusted.has(issuer),
    async verify(token, issuer, kid, now) {
      const known = trusted.get(issuer)
      if (!known) fail('invalid-token')
      const key = await publicKey(known.keys, kid)
      const subject = verified(token, key, known, now)
      return { issuer, ...subject }
    },
  }
}

// A key that is not known yet is fetched, so the provider may rotate; ten fetches a minute, so that tokens naming
// invented keys cannot make this service hammer the provider.
const keysOf = ({ jwksUri }: TrustedIssuer): JwksClient =>
  jwksRsa({ jwksUri, cache: true, cacheMaxEntries: 20, cacheMaxAge: 600_000, rateLimit: true, timeout: 5_000 })

async function publicKey(keys: JwksClient, kid: string | undefined): Promise<string> {
  if (kid === undefined) fail('invalid-token')
  try {
    return (await keys.getSigningKey(kid)).getPublicKey()
  } catch (error) {
    if (error instanceof Error && error.name === 'SigningKeyNotFoundError') fail('invalid-token')
    fail('service-busy', { retryAfter: 10 })
  }
}

function verified(token: string, key: string, { issuer, audience, algorithms }: TrustedIssuer, now: Instant) {
  try {
    const claims = jwt.verify(token, key, {
      algorithms: [...algorithms],
      issuer,
      audience,
      clockTimestamp: secondsOf(now),
      clockTolerance: clockToleranceSeconds,
    })
    if (typeof claims === 'string' || !claims.sub || !claims.exp) fail('invalid-token')
    return { subject: claims.sub, expiresAt: claims.exp + clockToleranceSeconds }
  } catch {
    fail('invalid-token')
  }
}
