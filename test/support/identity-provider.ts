import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'
import type { Test } from 'tap'

type Key = { kid: string; alg: 'RS256' | 'ES256' | 'PS256'; privateKey: KeyObject; publicKey: KeyObject }

/** An identity provider of somebody else: its key set over real HTTP, its keys in the hands of the test. */
export type IdentityProvider = {
  issuer: string
  audience: string
  jwksUri: string
  /** How often the key set was fetched. */
  fetched(): number
  /** Adds a key, from now on the one that signs, and takes the others away if told to. */
  rotate(alg?: Key['alg'], options?: { keepOld?: boolean }): Key
  key(): Key
  /** A token of a subject, wrong in whatever the test says. */
  token(claims: jwt.JwtPayload, options?: jwt.SignOptions & { key?: KeyObject | string }): string
  down(): void
}

const newKey = (alg: Key['alg']): Key => {
  const pair =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid: randomUUID(), alg, ...pair }
}

export async function identityProvider(t: Pick<Test, 'teardown'>, now: () => Date): Promise<IdentityProvider> {
  let keys = [newKey('RS256')]
  let fetched = 0
  const server = createServer((_request, response) => {
    fetched++
    const jwks = keys.map(({ kid, alg, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      alg,
      use: 'sig',
    }))
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: jwks }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close().closeAllConnections())
  const issuer = 'https://id.langson.test'
  const audience = 'ocop'
  const key = () => keys.at(-1)!
  return {
    issuer,
    audience,
    jwksUri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    fetched: () => fetched,
    key,
    rotate(alg = 'RS256', { keepOld = true } = {}) {
      keys = [...(keepOld ? keys : []), newKey(alg)]
      return key()
    },
    token(claims, { key: otherKey, ...options } = {}) {
      const { kid, alg, privateKey } = key()
      const iat = Math.floor(now().getTime() / 1000)
      const all = { iss: issuer, aud: audience, iat, exp: iat + 300, ...claims }
      const payload = Object.fromEntries(Object.entries(all).filter(([, claim]) => claim !== undefined))
      return jwt.sign(payload, otherKey ?? privateKey, { algorithm: alg, keyid: kid, ...options })
    },
    down: () => server.close().closeAllConnections(),
  }
}
