// @ts-expect-error it comes without types
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import fc from 'fast-check'
import jwt from 'jsonwebtoken'
import t from 'tap'
import { rotateSigningKey } from '../../src/modules/accounts/tokens/rotate-signing-key.ts'
import { encodedList, listLength, placeOf } from '../../src/modules/certification/credentials/status-list.ts'
import { instanceOn, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { verified } from '../support/credential-verifier.ts'
import { granted } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const { chairman } = await peopleOf(app)
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const signer = () => ({ ...chairman, token: app.tokenOf(chairman.id) })
const { code } = await issued(app, signer(), { star: 4 })

const get = (url: string, headers: Record<string, string> = {}) => app.rest('GET', url, undefined, { headers })
const fetch = async (url: string) => (await get(url)).text
const credentialOf = async (of: string) => (await get(`/v1/certificates/${of}/credential`)).text
const check = (text: string) => verified(text, { fetch, now: app.clock.now })
const onGraphql = async (query: string) =>
  (await app.graphql(`{ ${query} { jwt } }`)).body as { data: Record<string, { jwt: string }> }

t.test(
  'an independent verifier accepts a credential, at both doors, and reads what the certificate says',
  async (t) => {
    const { text, headers } = await get(`/v1/certificates/${code.toLowerCase()}/credential`)
    t.equal(headers['content-type'], 'application/vc+jwt')
    t.equal(headers['cache-control'], 'public, max-age=3600')
    const { credential, ended } = await check(text)
    t.equal(ended, false)
    t.match(credential, {
      type: ['VerifiableCredential', 'OcopCertificate'],
      issuer: 'did:web:ocop.test',
      validFrom: '2026-06-01T00:00:00+07:00',
      validUntil: '2029-06-01T23:59:59+07:00',
      credentialSubject: { name: 'Chè Đình Lập', star: 4, certificateCode: code, province: 'Tỉnh Lạng Sơn' },
    })
    for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò', 'Chủ tịch'])
      t.notOk(JSON.stringify(credential).includes(personal), personal)
    const { data } = await onGraphql(`certificateCredential(code: "${code}")`)
    t.equal(data.certificateCredential!.jwt, text)
    const list = await onGraphql('statusListCredential(list: 1)')
    t.equal(list.data.statusListCredential!.jwt, await fetch('/v1/status-lists/1'))
    t.equal((await get(`/v1/certificates/${code}/credential`, { 'if-none-match': String(headers.etag) })).status, 304)
  },
)

t.test('it rejects what was altered, signed by another key, or is no credential', async (t) => {
  const text = await credentialOf(code)
  const [header, payload, proof] = text.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  const subject = claims.credentialSubject as object
  const altered = Buffer.from(JSON.stringify({ ...claims, credentialSubject: { ...subject, star: 5 } }))
  const { world } = app.server.ocop
  const now = app.clock.now.toISOString()
  const { kid } = world.certificateKeys.signer(now)
  const options = { algorithm: 'ES256', noTimestamp: true } as const
  const typ = { alg: 'ES256', typ: 'vc+jwt' }
  const keyid = `did:web:ocop.test#${kid}`
  const { signature } = (await get(`/v1/certificates/${code}/label`)).body as { signature: string }
  const tokenKey = world.keys.signer(now)
  const own = world.certificateKeys.signer(now)
  const wrong: Record<string, string> = {
    altered: `${header}.${altered.toString('base64url')}.${proof}`,
    'by a key of access tokens': jwt.sign(claims, tokenKey.privateKey, { ...options, keyid, header: typ }),
    'by a key without name': jwt.sign(claims, own.privateKey, { ...options, header: typ }),
    'a label of the same certificate': signature,
    'with a term of no meaning': jwt.sign(
      { ...claims, '@context': (claims['@context'] as unknown[]).slice(0, 1) },
      own.privateKey,
      { ...options, keyid, header: typ },
    ),
    'of another issuer': jwt.sign({ ...claims, issuer: 'did:web:evil.test' }, own.privateKey, {
      ...options,
      keyid,
      header: typ,
    }),
  }
  for (const [name, one] of Object.entries(wrong)) await t.rejects(check(one), name)
  const list = await fetch('/v1/status-lists/1')
  const forged = list.replace(/\.[^.]+$/, `.${proof}`)
  const withForged = (url: string) => (url.startsWith('/v1/status-lists') ? Promise.resolve(forged) : fetch(url))
  await t.rejects(verified(text, { fetch: withForged, now: app.clock.now }), 'a status list that was not signed')
  await t.resolves(check(text))
})

t.test('a revoked and a superseded certificate are set in their list at once, and no other', async (t) => {
  const made = [await issued(app, signer()), await issued(app, signer()), await issued(app, signer())] as const
  const texts = await Promise.all(made.map((one) => credentialOf(one.code)))
  const states = () => Promise.all(texts.map(async (text) => (await check(text)).ended))
  t.same(await states(), [false, false, false])
  const [revoked, superseded] = made
  const ground = { ground: 'misuse-of-mark', certificateIds: [revoked.certificateId] }
  await done(app, signer(), 'POST', '/v1/revocations', { ...paper('2026-06-01'), ...ground })
  t.same(await states(), [true, false, false])
  const { productId, producerId } = superseded
  const newer = await issued(app, signer(), { productId, producerId, star: 4, dossier: { kind: 'upgrade' } })
  t.same(await states(), [true, true, false])
  t.equal((await check(await credentialOf(newer.code))).ended, false)
  t.equal(
    (await check(await credentialOf(revoked.code))).ended,
    true,
    'also of a credential that is fetched afterwards',
  )
  t.equal((await get('/v1/status-lists/1')).headers['cache-control'], 'public, max-age=60')
})

t.test(
  'a certificate keeps its place in the list, however many ask for it at once and at which instance',
  async (t) => {
    const fresh = await Promise.all([issued(app, signer()), issued(app, signer())])
    const other = await instanceOn(t, { database: app.database, clock: app.clock, dataDir: t.testdir() })
    const asks = Array.from({ length: 16 }, (_, at) =>
      (at % 2 ? other : app.server).inject(`/v1/certificates/${fresh[at % 3 ? 0 : 1]!.code}/credential`),
    )
    const places = new Map<string, Set<string>>()
    for (const { body } of await Promise.all(asks)) {
      const { credential } = await check(body)
      const { statusListIndex } = credential.credentialStatus
      places.set(credential.id, (places.get(credential.id) ?? new Set()).add(statusListIndex))
    }
    t.equal(places.size, 2)
    t.ok([...places.values()].every((indexes) => indexes.size === 1))
    t.equal(new Set([...places.values()].flatMap((indexes) => [...indexes])).size, 2)
  },
)

t.test('what a key signed is accepted after another took its place', async (t) => {
  const before = await credentialOf(code)
  const [, graphql] = doorsOf(app)
  const as = { token: app.tokenOf(administrator.id) }
  const { kid } = await granted(graphql!, rotateSigningKey, { purpose: 'certificate' }, as)
  while (!(await fetch('/.well-known/did.json')).includes(kid)) await new Promise((resolve) => setTimeout(resolve, 5))
  app.clock.now = new Date('2026-06-02T03:00:00.000Z')
  const after = await credentialOf(code)
  t.match(jwt.decode(after, { complete: true })!.header, { kid: `did:web:ocop.test#${kid}` })
  for (const text of [before, after]) t.match(await check(text), { ended: false })
})

t.test('there is no credential of a code that no certificate has, and no list that has not begun', async (t) => {
  t.match((await get('/v1/certificates/0000000000/credential')).body, { code: 'not-found' })
  t.match((await get('/v1/status-lists/2')).body, { code: 'not-found' })
  t.equal((await get('/v1/status-lists/0')).status, 422)
})

t.test('a list is read by the library of others as it was written, whatever places are set', async (t) => {
  t.same(placeOf(0), { list: 1, index: 0 })
  t.same(placeOf(listLength - 1), { list: 1, index: listLength - 1 })
  t.same(placeOf(listLength), { list: 2, index: 0 })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(listLength - 1), { maxLength: 40 }),
      fc.nat(listLength - 1),
      async (places, other) => {
        const list = await decodeList({ encodedList: encodedList(places) })
        return (
          list.length === listLength &&
          [...places, other].every((index) => list.getStatus(index) === places.includes(index))
        )
      },
    ),
    { numRuns: 40 },
  )
})
