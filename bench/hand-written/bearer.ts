import { createPublicKey, type JsonWebKey } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import jwt from 'jsonwebtoken'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'

export type Caller = { accountId: string; provinces: string[]; producers: string[] }

type Grant = { role: string; unit_code: string | null; producer_id: string | null }

/** Checks bearer tokens as the service does: ES256, issuer and audience; token and roles are kept for a minute. */
export function bearerCheck(pool: pg.Pool, { jwk, issuer }: { jwk: JsonWebKey; issuer: string }) {
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const tokens = new LRUCache<string, { accountId: string; expiresAt: number }>({ max: 2_000, ttl: 60_000 })
  const callers = new LRUCache<string, Caller>({ max: 10_000, ttl: 60_000 })

  const verify = (token: string) => {
    const known = tokens.get(token)
    if (known && known.expiresAt > Date.now() / 1000) return known.accountId
    const { sub, exp } = jwt.verify(token, key, { algorithms: ['ES256'], issuer, audience: issuer }) as jwt.JwtPayload
    tokens.set(token, { accountId: sub!, expiresAt: exp! })
    return sub!
  }
  const load = async (accountId: string): Promise<Caller> => {
    const { rows } = await pool.query<Grant>({
      name: 'grants',
      text: `select role, unit_code, producer_id from grants join accounts a on a.id = account_id
              where account_id = $1 and a.disabled_at is null`,
      values: [accountId],
    })
    const provinces = rows.flatMap(({ role, unit_code }) =>
      role === 'province-officer' && unit_code ? [unit_code] : [],
    )
    const caller = { accountId, provinces, producers: rows.flatMap(({ producer_id }) => producer_id ?? []) }
    callers.set(accountId, caller)
    return caller
  }
  return async ({ headers }: FastifyRequest): Promise<Caller> => {
    const token = /^bearer +([\w.~+/=-]+) *$/i.exec(headers.authorization ?? '')?.[1]
    if (!token) throw Object.assign(new Error('unauthenticated'), { statusCode: 401 })
    const accountId = verify(token)
    return callers.get(accountId) ?? load(accountId)
  }
}
