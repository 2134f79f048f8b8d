import { createHmac, generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { createAccount } from '../../src/modules/accounts/people/create-account.ts'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { linkIdentity } from '../../src/modules/accounts/people/link-identity.ts'
import { unlinkIdentity } from '../../src/modules/accounts/people/unlink-identity.ts'
import { openOffice, testClock } from '../support/accounts.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { identityProvider } from '../support/identity-provider.ts'

const provider = await identityProvider(t, () => testClock().now())
const { issuer, audience, jwksUri } = provider
const office = await openOffice(t, { trustedIssuers: [{ issuer, audience, jwksUri, algorithms: ['RS256', 'ES256'] }] })
const { doors, token, clock } = office
const as = { token }
const invalid = { status: 401, code: 'invalid-token' }
const seconds = () => Math.floor(clock.now().getTime() / 1000)

let count = 0
async function linked(door: Door) {
  const subject = `citizen-${++count}`
  const { account } = await granted(door, createAccount, { name: 'Vi Thị Lan', email: `${subject}@ocop.test` }, as)
  const { identities } = await granted(door, linkIdentity, { accountId: account.id, issuer, subject }, as)
  return { id: account.id, subject, identityId: identities[0]!.id }
}

for (const door of doors) {
  const refuse = (token: string) => refused(door, me, {}, { token })

  t.test(
    `${door.name}: a token of a trusted issuer stands for the account that its subject is linked to`,
    async (t) => {
      const { id, subject } = await linked(door)
      const who = await granted(door, me, {}, { token: provider.token({ sub: subject }) })
      t.equal(who.id, id)
    },
  )

  t.test(`${door.name}: unlinked, never linked and disabled are answered alike, at once`, async (t) => {
    const { id, subject, identityId } = await linked(door)
    const token = provider.token({ sub: subject })
    await granted(door, me, {}, { token })
    await granted(door, unlinkIdentity, { accountId: id, identityId }, as)
    const { instance: _a, ...unlinked } = await refuse(token)
    const { instance: _b, ...unknown } = await refuse(provider.token({ sub: 'nobody' }))
    t.match(unlinked, invalid)
    t.strictSame(unlinked, unknown)
    await granted(door, linkIdentity, { accountId: id, issuer, subject }, as)
    await granted(door, me, {}, { token })
    await granted(door, disableAccount, { accountId: id }, as)
    const { instance: _c, ...disabled } = await refuse(token)
    t.strictSame(disabled, unknown)
  })

  t.test(`${door.name}: an identity belongs to one account`, async (t) => {
    const [one, other] = [await linked(door), await linked(door)]
    const input = { accountId: other.id, issuer, subject: one.subject }
    t.match(await refused(door, linkIdentity, input, as), { status: 409, code: 'already-exists' })
    const foreign = { accountId: other.id, identityId: one.identityId }
    t.match(await refused(door, unlinkIdentity, foreign, as), { status: 404, code: 'not-found' })
  })

  t.test(`${door.name}: a token for others, of others, too old, too early or without an end is refused`, async (t) => {
    const { subject: sub } = await linked(door)
    const now = seconds()
    t.match(await refuse(provider.token({ sub, aud: 'another service' })), invalid, 'audience')
    t.match(await refuse(provider.token({ sub, iss: 'https://id.elsewhere.test' })), invalid, 'issuer')
    t.match(await refuse(provider.token({ sub, iss: `${issuer}/` })), invalid, 'almost the issuer')
    t.match(await refuse(provider.token({ sub, exp: now - 31 })), invalid, 'expired')
    t.match(await refuse(provider.token({ sub, nbf: now + 31 })), invalid, 'not yet valid')
    t.match(await refuse(provider.token({ sub, exp: undefined })), invalid, 'no end')
    t.match(await refuse(provider.token({})), invalid, 'no subject')
    await granted(door, me, {}, { token: provider.token({ sub, exp: now - 29 }) })
  })

  t.test(`${door.name}: a token that is kept verified is refused when it has expired`, async (t) => {
    const { subject: sub } = await linked(door)
    const token = provider.token({ sub, exp: seconds() + 10 })
    await granted(door, me, {}, { token })
    clock.forward(41)
    t.match(await refuse(token), invalid)
    clock.forward(-41)
  })

  t.test(
    `${door.name}: no signature, a public key as shared secret, another key, another algorithm are refused`,
    async (t) => {
      const { subject: sub } = await linked(door)
      const { publicKey, kid } = provider.key()
      const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const claims = encoded({ iss: issuer, aud: audience, sub, exp: seconds() + 300 })
      for (const alg of ['none', 'None', 'NONE']) {
        const head = `${encoded({ alg, typ: 'JWT', kid })}.${claims}`
        t.match(await refuse(`${head}.`), invalid, alg)
        t.match(await refuse(`${head}.AAAA`), invalid, `${alg} with something behind it`)
      }
      for (const format of ['pem', 'der'] as const) {
        const secret = publicKey.export({ type: 'spki', format: format as 'pem' })
        const head = `${encoded({ alg: 'HS256', typ: 'JWT', kid })}.${claims}`
        const signature = createHmac('sha256', secret).update(head).digest('base64url')
        t.match(await refuse(`${head}.${signature}`), invalid, `HS256 with the public key as ${format}`)
      }
      const thief = generateKeyPairSync('rsa', { modulusLength: 2048 })
      t.match(
        await refuse(provider.token({ sub }, { key: thief.privateKey })),
        invalid,
        'a key of the thief under our kid',
      )
      t.match(await refuse(provider.token({ sub }, { algorithm: 'PS256' })), invalid, 'PS256 is not allowed here')
      t.match(
        await refuse(
          provider.token({ sub }, { header: { alg: 'RS256', jku: 'http://127.0.0.1:1/' }, key: thief.privateKey }),
        ),
        invalid,
      )
      const [head, , signature] = provider.token({ sub: 'nobody' }).split('.')
      t.match(await refuse(`${head}.${claims}.${signature}`), invalid, 'claims exchanged')
    },
  )

  t.test(`${door.name}: what is no token at all is refused`, async (t) => {
    for (const token of ['x', 'a.b.c', '..', 'e30.e30.', `${'a'.repeat(4000)}.b.c`])
      t.match(await refuse(token), invalid)
    const other = await door.ask(me as never, {}, { headers: { authorization: 'Basic YTpi' } })
    t.match(other.problem, invalid)
  })

  t.test(
    `${door.name}: a key that the issuer rotated in is taken without a restart, also of another kind`,
    async () => {
      const { subject: sub } = await linked(door)
      const before = provider.token({ sub })
      provider.rotate('ES256')
      await granted(door, me, {}, { token: provider.token({ sub }) })
      await granted(door, me, {}, { token: before })
      provider.rotate('RS256')
      await granted(door, me, {}, { token: provider.token({ sub }) })
    },
  )
}

t.test('an own token names no external issuer, nor does one of theirs name us', async (t) => {
  const door = doors[0]!
  const { id } = await linked(door)
  const token = provider.token({ sub: id, iss: office.app.world.publicUrl, aud: office.app.world.publicUrl })
  t.match(await refused(door, me, {}, { token }), invalid)
})

t.test(
  'keys with invented names cannot make this service fetch the key set without end, known keys stay good',
  async (t) => {
    const door = doors[0]!
    const { subject: sub } = await linked(door)
    await granted(door, me, {}, { token: provider.token({ sub }) })
    const before = provider.fetched()
    const codes = new Set<string>()
    for (let attempt = 0; attempt < 30; attempt++) {
      codes.add(
        (await refused(door, me, {}, { token: provider.token({ sub }, { keyid: `invented-${attempt}` }) })).code,
      )
    }
    t.ok(provider.fetched() - before <= 10, `${provider.fetched() - before} fetches`)
    t.strictSame([...codes].sort(), ['invalid-token', 'service-busy'])
    await granted(door, me, {}, { token: provider.token({ sub, jti: 'another' }) })
  },
)
