import jwt from 'jsonwebtoken'
import { LRUCache } from 'lru-cache'
import { publicActor } from '../../../core/actor.ts'
import type { Instant } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { accountOfIdentity } from '../store.ts'
import { secondsOf, verifyAccessToken } from './access-tokens.ts'
import { type ExternalTokens, externalTokens, type TrustedIssuer } from './external-tokens.ts'

/** Whom a verified token names, until when (seconds since 1970). */
type Bearer = { expiresAt: number } & ({ accountId: string } | { issuer: string; subject: string })

type Options = { app: App; trustedIssuers: readonly TrustedIssuer[] }

/**
 * Who sends a request: the public without an Authorization header, else the account of its bearer token.
 * Every fault of a token is answered alike, `invalid-token`.
 */
export function identifyBy({ app, trustedIssuers }: Options): Identify {
  const external = externalTokens(trustedIssuers)
  // Verifying ES256 takes 85 µs here, a whole read by key about 200, and a client sends its token many times over.
  const verified = new LRUCache<string, Bearer>({ max: 2_000, ttl: 60_000 })
  let withdrawn = app.world.keys.withdrawn()
  const bearerOf = async (token: string, now: Instant): Promise<Bearer> => {
    // What a withdrawn key signed is not believed from when this instance hears of it.
    if (withdrawn !== app.world.keys.withdrawn()) {
      withdrawn = app.world.keys.withdrawn()
      verified.clear()
    }
    const known = verified.get(token)
    if (known && known.expiresAt > secondsOf(now)) return known
    const bearer = await verify(app, external, token, now)
    verified.set(token, bearer)
    return bearer
  }
  return async ({ headers: { authorization } }) => {
    if (authorization === undefined) return publicActor
    const token = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1] ?? fail('invalid-token')
    const bearer = await bearerOf(token, app.clock().toISOString())
    const accountId = 'accountId' in bearer ? bearer.accountId : await accountOfIdentity(app.database.db, bearer)
    return (accountId && (await app.world.actors.ofAccount(accountId))) || fail('invalid-token')
  }
}

/** Own tokens by own keys, others by the keys of the issuer they name, if it is trusted. */
async function verify({ world }: App, external: ExternalTokens, token: string, now: Instant): Promise<Bearer> {
  const { header, issuer } = unverified(token)
  if (issuer === world.publicUrl) return verifyAccessToken(world, token, header.kid, now)
  if (issuer !== undefined && external.trusts(issuer)) return external.verify(token, issuer, header.kid, now)
  fail('invalid-token')
}

/** What a token says of itself; only good for choosing the key that it must then verify with. */
function unverified(token: string): { header: jwt.JwtHeader; issuer: string | undefined } {
  try {
    const decoded = jwt.decode(token, { complete: true })
    if (decoded && typeof decoded.payload === 'object') return { header: decoded.header, issuer: decoded.payload.iss }
  } catch {
    // A token that is no JSON inside is as wrong as one with a wrong signature.
  }
  fail('invalid-token')
}
