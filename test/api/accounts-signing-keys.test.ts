import { createPublicKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { signIn } from '../../src/modules/accounts/sign-in/sign-in.ts'
import { grantClientToken } from '../../src/modules/accounts/tokens/grant-client-token.ts'
import { rotateSigningKey } from '../../src/modules/accounts/tokens/rotate-signing-key.ts'
import { newSigningKey } from '../../src/modules/accounts/tokens/sealed-key.ts'
import { openOffice, startInstance } from '../support/accounts.ts'
import { granted, refused } from '../support/doors.ts'

const office = await openOffice(t)
const { doors, server, clock, administrator, app } = office
const rest = doors[0]!

type KeySet = { keys: { kid: string; alg: string; kty: string; use: string }[] }
const published = async (from = server) => (await from.inject('/.well-known/jwks.json')).json<KeySet>().keys
const begin = () => granted(rest, signIn, administrator)
const kidOf = (token: string) => jwt.decode(token, { complete: true })!.header.kid
/** Until this instance has heard of the new key. */
const heard = async (from = server, kid = '') => {
  while (!(await published(from)).some((key) => key.kid === kid)) await new Promise((resolve) => setTimeout(resolve, 5))
}

t.test('anyone verifies an access token with the published keys: ES256, issuer, audience, account, end', async (t) => {
  const { accessToken, accountId } = await begin()
  const { header, payload } = jwt.decode(accessToken, { complete: true })!
  const response = await server.inject('/.well-known/jwks.json')
  t.equal(response.headers['cache-control'], 'public, max-age=300')
  const key = response.json<KeySet>().keys.find(({ kid }) => kid === header.kid)!
  t.strictSame(Object.keys(key).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'], 'nothing private')
  const verified = jwt.verify(accessToken, createPublicKey({ key, format: 'jwk' }), {
    algorithms: ['ES256'],
    issuer: 'https://ocop.example.test',
    audience: 'https://ocop.example.test',
    clockTimestamp: clock.now().getTime() / 1000,
  })
  t.match(verified, { sub: accountId })
  t.strictSame(Object.keys(payload).sort(), ['aud', 'exp', 'iat', 'iss', 'jti', 'sub'], 'no roles, no name, no e-mail')
})

t.test('the key set is answered with 304 when it has not changed', async (t) => {
  const { headers } = await server.inject('/.well-known/jwks.json')
  const again = await server.inject({
    url: '/.well-known/jwks.json',
    headers: { 'if-none-match': headers.etag as string },
  })
  t.equal(again.statusCode, 304)
})

t.test('an access token ends after ten minutes, to the second', async (t) => {
  const { accessToken: token } = await begin()
  clock.forward(599)
  await granted(rest, me, {}, { token })
  clock.forward(1)
  t.match(await refused(rest, me, {}, { token }), { status: 401, code: 'invalid-token' })
})

for (const door of doors) {
  t.test(
    `${door.name}: a new key is published before it signs, the old one until its last token has expired`,
    async (t) => {
      const { accessToken: early } = await begin()
      const old = kidOf(early)!
      const other = await startInstance(t, office.database, clock)
      const { kid } = await granted(door, rotateSigningKey, {}, { token: early })
      await Promise.all([heard(server, kid), heard(other.server, kid)])
      t.equal(kidOf((await begin()).accessToken), old, 'caches may not have the new one yet')
      clock.forward(299)
      const { accessToken: last } = await begin()
      t.equal(kidOf(last), old)
      clock.forward(1)
      const { accessToken: first } = await begin()
      t.equal(kidOf(first), kid)
      for (const token of [last, first]) {
        await granted(door, me, {}, { token })
        await granted(other.doors[0]!, me, {}, { token })
      }
      clock.forward(598)
      await granted(door, me, {}, { token: last })
      t.ok((await published()).some((key) => key.kid === old))
      clock.forward(62)
      t.notOk((await published()).some((key) => key.kid === old))
      t.equal((await published()).length, 1)
    },
  )

  t.test(`${door.name}: only administrators rotate keys`, async (t) => {
    const { accessToken } = await begin()
    const { accountId } = await begin()
    await office.database.pool.query('update grants set role = $2 where account_id = $1', [accountId, 'minister'])
    app.world.actors.forget(accountId)
    t.match(await refused(door, rotateSigningKey, {}, { token: accessToken }), { status: 403, code: 'forbidden' })
    await office.database.pool.query('update grants set role = $2 where account_id = $1', [accountId, 'administrator'])
    app.world.actors.forget(accountId)
  })
}

t.test('keys that are past are deleted at the next rotation', async (t) => {
  const { accessToken: token } = await begin()
  await granted(rest, rotateSigningKey, {}, { token })
  const { rows } = await office.database.pool.query(
    `select count(*)::int as count from signing_keys where purpose = 'access-token'`,
  )
  t.strictSame(rows, [{ count: 2 }])
})

t.test('a token by a key that is not ours, or of no name, is refused', async (t) => {
  const { accountId } = await begin()
  const { privateKey } = app.world.keys.signer(clock.now().toISOString())
  const claims = { sub: accountId, iat: clock.now().getTime() / 1000 }
  const options = { algorithm: 'ES256', issuer: 'https://ocop.example.test', expiresIn: 600 } as const
  const audience = 'https://ocop.example.test'
  const tokens = [
    jwt.sign(claims, privateKey, { ...options, audience, keyid: 'unknown' }),
    jwt.sign(claims, privateKey, { ...options, audience }),
    jwt.sign(claims, privateKey, { ...options, keyid: kidOf((await begin()).accessToken)! }),
    jwt.sign(claims, 'https://ocop.example.test', { ...options, audience, algorithm: 'HS256' }),
  ]
  for (const token of tokens) t.match(await refused(rest, me, {}, { token }), { status: 401, code: 'invalid-token' })
  t.match(await refused(rest, grantClientToken, { clientId: accountId, clientSecret: 'x' }), {
    code: 'wrong-credentials',
  })
})

t.test('no key has a name that a command line takes for an option', async (t) => {
  const seal = () => Buffer.alloc(0)
  const names = Array.from({ length: 400 }, () => newSigningKey({ seal }, 'certificate').kid)
  t.same(
    names.filter((kid) => kid.startsWith('-')),
    [],
  )
})
