import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose'
import jwt from 'jsonwebtoken'
import QRCode from 'qrcode'
import t from 'tap'
import { rotateSigningKey } from '../../src/modules/accounts/tokens/rotate-signing-key.ts'
import { withdrawSigningKey } from '../../src/modules/accounts/tokens/withdraw-signing-key.ts'
import { certificateLabel } from '../../src/modules/certification/verification/certificate-label.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { instanceOn, secretKey, testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { doorsOf } from '../support/council.ts'
import { verified } from '../support/credential-verifier.ts'
import { frozen } from '../support/database.ts'
import { granted, refused } from '../support/doors.ts'
import { issued } from '../support/issued.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const { chairman } = await peopleOf(app)
/** With a token of now: the clock is moved. */
const signer = () => ({ ...chairman, token: app.tokenOf(chairman.id) })
const doors = doorsOf(app)
const [door] = doors as [(typeof doors)[number]]
const { code } = await issued(app, signer(), { star: 4 })
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const as = () => ({ token: app.tokenOf(administrator.id) })

type KeySet = JSONWebKeySet & { keys: { kid: string }[] }
const published = async (): Promise<KeySet> =>
  (await app.rest('GET', '/.well-known/certificate-keys.json')).body as KeySet
const labelOf = (of: string) => granted(door, certificateLabel, { code: of })
/** What a phone does that has the published keys and no network. */
const checkedOffline = async (jws: string, keys: KeySet) =>
  JSON.parse(new TextDecoder().decode((await compactVerify(jws, createLocalJWKSet(keys))).payload)) as unknown
const asked = (signature: string, of = code) => granted(door, verification, { code: of, signature })

/** Signatures that are none of this certificate. */
async function falseSignatures(): Promise<Record<string, string>> {
  const { signature } = await labelOf(code)
  const [header, payload, proof] = signature.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
  const altered = Buffer.from(JSON.stringify({ ...claims, s: 5 })).toString('base64url')
  const { world } = app.server.ocop
  const now = app.clock.now.toISOString()
  const tokenKey = world.keys.signer(now)
  const ours = world.certificateKeys.signer(now)
  const another = await issued(app, signer(), { name: 'Sản phẩm khác' })
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', kid: ours.kid })).toString('base64url')
  const under = { algorithm: 'ES256', noTimestamp: true, header: { alg: 'ES256', typ: undefined } } as const
  return {
    'of another certificate': (await labelOf(another.code)).signature,
    'with more stars': `${header}.${altered}.${proof}`,
    'by a key of access tokens': jwt.sign(claims, tokenKey.privateKey, { ...under, keyid: tokenKey.kid }),
    'by a key of access tokens under the name of ours': jwt.sign(claims, tokenKey.privateKey, {
      ...under,
      keyid: ours.kid,
    }),
    'of another type': jwt.sign(claims, ours.privateKey, { algorithm: 'ES256', keyid: ours.kid, noTimestamp: true }),
    'with no proof': `${unsigned}.${payload}.`,
    'cut off': signature.slice(0, -4),
    nonsense: 'x',
  }
}

t.test(
  'a phone with the published keys learns offline what the label vouches for, and no key signs tokens too',
  async (t) => {
    for (const at of doors) {
      const label = await granted(at, certificateLabel, { code: code.toLowerCase() })
      t.equal(label.text, `${label.address}?s=${label.signature}`)
      t.same(await checkedOffline(label.signature, await published()), {
        c: code,
        s: 4,
        e: '2029-06-01',
        p: 'Chè Đình Lập',
      })
      t.match(await refused(at, certificateLabel, { code: '0000000000' }), { code: 'not-found' })
    }
    const tokens = (await app.rest('GET', '/.well-known/jwks.json')).body as KeySet
    const own = await published()
    t.notOk(own.keys.some(({ kid }) => tokens.keys.some((key) => key.kid === kid)))
    t.strictSame(Object.keys(own.keys[0]!).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'], 'nothing private')
  },
)

t.test('a QR code fits a print of 3 cm, however long the name of the product is', async (t) => {
  const name = 'Trà sen ướp xổi thượng hạng truyền thống '.repeat(5).slice(0, 199)
  const long = await issued(app, signer(), { name })
  const { text } = await labelOf(long.code)
  // As long an address as a province may have.
  const printed = text.replace('https://ocop.test', 'https://truyxuat.ocop.langson.gov.vn')
  const { version } = QRCode.create(printed, { errorCorrectionLevel: 'M' })
  t.ok(version <= 15, `version ${version}`)
  // With its quiet zone; phones read modules from 0.33 mm on.
  t.ok(30 / (17 + 4 * version + 8) > 0.33)
  t.match(await checkedOffline(text.split('?s=')[1]!, await published()), {
    p: `${Array.from(name).slice(0, 39).join('')}…`,
  })
})

t.test('a label is the same whenever and by however many it is asked for', async (t) => {
  const { code: fresh } = await issued(app, signer(), { name: 'Nhãn mới' })
  const other = await instanceOn(t, { database: app.database, clock: app.clock, dataDir: t.testdir() })
  const asks = Array.from({ length: 12 }, (_, at) =>
    (at % 2 ? other : app.server).inject(`/v1/certificates/${fresh}/label`),
  )
  const texts = new Set((await Promise.all(asks)).map(({ body }) => body))
  t.equal(texts.size, 1)
})

t.test(
  'both doors and the page say whether the signature is good, and a false one changes nothing of the state',
  async (t) => {
    const { signature } = await labelOf(code)
    for (const at of doors) {
      t.match(await granted(at, verification, { code, signature }), {
        state: 'valid',
        signature: { good: true, star: 4, expiresOn: '2029-06-01', product: 'Chè Đình Lập' },
      })
    }
    const nothing = { good: false, star: null, expiresOn: null, product: null }
    for (const [name, wrong] of Object.entries(await falseSignatures())) {
      const { state, certificate, signature: check } = await asked(wrong)
      t.match({ state, certificate, check }, { state: 'valid', certificate: { star: 4 }, check: nothing }, name)
      const { text } = await app.rest('GET', `/v/${code}?s=${wrong}&lang=en`)
      t.match(text, 'The signature in this QR code is not good', name)
    }
    const { text } = await app.rest('GET', `/v/${code}?s=${signature}&lang=en`)
    t.match(text, '<h1>In force</h1>')
    t.notMatch(text, 'not good')
    t.match(text, `?lang&#61;vi&#38;s&#61;${signature}`, 'kept in the other language')
  },
)

t.test(
  'a new key is published a day before it signs; the old one stays, and so do the labels that it signed',
  async (t) => {
    const before = await labelOf(code)
    const old = decodeProtectedHeader(before.signature).kid!
    const { code: later } = await issued(app, signer(), { name: 'Sau khi đổi khóa' })
    const { kid, activeFrom, purpose } = await granted(doors[1]!, rotateSigningKey, { purpose: 'certificate' }, as())
    t.match({ purpose, activeFrom }, { purpose: 'certificate', activeFrom: '2026-06-02T03:00:00.000Z' })
    const tokens = (await app.rest('GET', '/.well-known/jwks.json')).body as KeySet
    t.equal(tokens.keys.length, 1, 'access tokens go on with theirs')
    while (!(await published()).keys.some((key) => key.kid === kid))
      await new Promise((resolve) => setTimeout(resolve, 5))
    app.clock.now = new Date('2026-06-02T02:59:59.000Z')
    t.equal(decodeProtectedHeader((await labelOf(later)).signature).kid, old)
    const { code: newest } = await issued(app, signer(), { name: 'Khóa mới' })
    app.clock.now = new Date('2026-06-02T03:00:00.000Z')
    t.equal(decodeProtectedHeader((await labelOf(newest)).signature).kid, kid)
    app.clock.now = new Date('2029-05-01T03:00:00.000Z')
    t.same(await labelOf(code), before)
    t.match(await asked(before.signature), { state: 'expiring', signature: { good: true } })
    await t.rejects(app.database.pool.query('delete from signing_keys where kid = $1', [old]), { code: '23503' })
    app.clock.now = new Date('2026-06-01T03:00:00.000Z')
  },
)

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}

t.test(
  'what a withdrawn key signed is believed no more, is told as such, and labels and credentials go on with the next',
  async (t) => {
    const get = async (url: string) => (await app.rest('GET', url)).text
    const check = (credential: string) => verified(credential, { fetch: get, now: app.clock.now })
    for (const [at, withdraw] of [
      (kid: string) => granted(doors[0]!, withdrawSigningKey, { kid, reason: 'Lộ bản sao' }, as()),
      (kid: string) => granted(doors[1]!, withdrawSigningKey, { kid, reason: 'Lộ bản sao' }, as()),
      (kid: string) =>
        ocop(['keys', 'withdraw', kid, '--reason', 'Lộ bản sao'], {
          env: { DATABASE_URL: app.database.url, SECRET_KEY: secretKey },
        }).then(({ status, stderr }) => t.equal(status, 0, stderr)),
    ].entries()) {
      const before = await labelOf(code)
      const credential = await get(`/v1/certificates/${code}/credential`)
      await check(credential)
      const kid = decodeProtectedHeader(before.signature).kid!
      t.equal(
        (await app.rest('GET', `/v1/certificates/${code}/label`)).headers['surrogate-key'],
        `certificate-${code} certificate-signatures`,
      )
      for (const url of ['/.well-known/certificate-keys.json', '/.well-known/did.json'])
        t.equal((await app.rest('GET', url)).headers['surrogate-key'], 'certificate-signatures', 'purged with labels')
      for (const door of doors) {
        t.equal((await refused(door, withdrawSigningKey, { kid, reason: 'Lộ' }, signer())).code, 'forbidden')
        t.equal((await refused(door, withdrawSigningKey, { kid: 'unknown', reason: 'Lộ' }, as())).code, 'not-found')
      }
      await withdraw(kid)
      await until(async () => !(await published()).keys.some((key) => key.kid === kid))
      const { withdrawn } = (await app.rest('GET', '/.well-known/certificate-keys.json')).body as {
        withdrawn: object[]
      }
      t.equal(withdrawn.length, at + 1)
      t.match(withdrawn.at(-1), { reason: 'Lộ bản sao' })
      await t.rejects(checkedOffline(before.signature, await published()), 'a phone finds no such key')
      t.match(await asked(before.signature), {
        ...{ state: 'valid', certificate: { star: 4 } },
        signature: { good: false, isKeyWithdrawn: true, star: null, product: null },
      })
      const { text } = await app.rest('GET', `/v/${code}?s=${before.signature}&lang=en`)
      t.match(text, 'The key that signed this QR code was withdrawn')
      await t.rejects(check(credential), 'nor does a verifier of credentials')
      const after = await labelOf(code)
      t.not(decodeProtectedHeader(after.signature).kid, kid)
      t.same(await labelOf(code), after, 'and stays so')
      t.match(await asked(after.signature), { signature: { good: true, isKeyWithdrawn: false } })
      t.match(await check(await get(`/v1/certificates/${code}/credential`)), { ended: false })
      t.equal((await refused(doors[0]!, withdrawSigningKey, { kid, reason: 'Lộ' }, as())).code, 'already-exists')
    }
  },
)

t.test(
  'a withdrawn key of access tokens signs nobody in, and a key that is not there is told by the command',
  async (t) => {
    const { kid } = app.server.ocop.world.keys.signer(app.clock.now.toISOString())
    const token = as()
    const { nextKid, purpose } = await granted(doors[0]!, withdrawSigningKey, { kid, reason: 'Lộ' }, token)
    t.equal(purpose, 'access-token')
    await until(async () => app.server.ocop.world.keys.signer(app.clock.now.toISOString()).kid === nextKid)
    t.match(await refused(doors[0]!, rotateSigningKey, { purpose: 'certificate' }, token), { code: 'invalid-token' })
    const env = { DATABASE_URL: app.database.url, SECRET_KEY: secretKey }
    const { status, stderr } = await ocop(['keys', 'withdraw', 'nothing', '--reason', 'x'], { env })
    t.equal(status, 2)
    t.match(stderr, 'not-found')
  },
)

t.test(
  'while the state cannot be had, a good signature is called good and never valid, a false one nothing',
  async (t) => {
    const { signature } = await labelOf(code)
    const wrong = Object.entries(await falseSignatures())
    await frozen(app.database)
    for (const at of doors) {
      const told = await granted(at, verification, { code, signature })
      t.match(told, { state: 'unavailable', certificate: null, signature: { good: true, star: 4 } })
      t.match(await refused(at, verification, { code }), { status: 500 })
    }
    const json = await app.rest('GET', `/v1/certificates/${code}/verification?signature=${signature}`)
    t.equal(json.headers['cache-control'], 'no-store')
    for (const [lang, heading, said] of [
      ['vi', 'Chưa tra cứu được hiệu lực', 'Chữ ký trong mã QR là thật'],
      ['en', 'Status not known now', 'The signature in the QR code is genuine'],
    ] as const) {
      const { status, text, headers } = await app.rest('GET', `/v/${code}?s=${signature}&lang=${lang}`)
      t.equal(status, 200)
      t.match(text, `<h1>${heading}</h1>`)
      t.match(text, said)
      t.match(text, 'Chè Đình Lập')
      t.notMatch(text, /Đang có hiệu lực|In force/)
      t.equal(headers['cache-control'], 'no-store')
    }
    for (const [name, forged] of wrong)
      t.match(await refused(door, verification, { code, signature: forged }), { status: 500 }, name)
    t.equal((await app.rest('GET', `/v/${code}`)).status, 500)
  },
)
