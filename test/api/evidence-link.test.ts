import { hkdfSync } from 'node:crypto'
import jwt from 'jsonwebtoken'
import t from 'tap'
import { type Linked, signedLinks } from '../../src/modules/evidence/signed-links.ts'
import { type Person, publicUrl, secretKey, testApp } from '../support/app.ts'
import { attach, done, dossierAt, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'

/** Tokens that name the file and the account but are no link, made with the key of links or with none. */
function foreign(linkedTo: Linked, exp: number) {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'ocop evidence links', 32))
  const { accountId: sub, ...place } = linkedTo
  const endless = { ...place, sub, aud: 'ocop:linked-evidence' }
  const claims = { ...endless, exp }
  const header = { alg: 'HS256', typ: 'evidence-link+jwt' }
  return Object.entries({
    'no algorithm': jwt.sign(claims, null, { algorithm: 'none', header: { ...header, alg: 'none' } }),
    'another algorithm': jwt.sign(claims, key, { algorithm: 'HS512', header: { ...header, alg: 'HS512' } }),
    'another type': jwt.sign(claims, key),
    'another audience': jwt.sign({ ...claims, aud: publicUrl }, key, { header }),
    'no end': jwt.sign(endless, key, { header }),
    'no account': jwt.sign({ ...claims, sub: undefined }, key, { header }),
  })
}

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province } = people
const open = (url: string, headers: Record<string, string> = {}) =>
  app.server.inject({ url: url.slice(publicUrl.length), headers })

type Link = { url: string; expiresAt: string }
async function linked(as: Person = commune) {
  const { dossierId } = await dossierAt(app, people, 'filed')
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: producer })
  const { id } = (body as { items: { id: string }[] }).items[0]!
  const address = `/v1/dossiers/${dossierId}/evidence/${id}/link`
  const answer = await app.rest('GET', address, undefined, { as })
  return { dossierId, id, address, answer, ...(answer.body as Link) }
}

t.test(
  'a link opens one file without Authorization, whole and in parts, and the reading is its account’s',
  async (t) => {
    const { url, dossierId, answer } = await linked()
    t.equal(answer.headers['cache-control'], 'no-store')
    const whole = await open(url)
    t.equal(whole.statusCode, 200)
    t.ok(whole.rawPayload.equals(pdf('business-registration')))
    t.match(whole.headers, { 'content-disposition': /^attachment/, 'referrer-policy': 'no-referrer' })
    const part = await open(url, { range: 'bytes=1-3' })
    t.equal(part.statusCode, 206)
    t.equal(part.body, 'PDF')
    const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence-readings`, undefined, { as: province })
    t.match(body, { items: [{ accountId: commune.id, way: 'link' }] })
  },
)

t.test('GraphQL gives the same link', async (t) => {
  const { dossierId, id, url, expiresAt } = await linked()
  const query = 'query ($d: ID!, $e: ID!) { evidenceLink(dossierId: $d, evidenceId: $e) { url expiresAt } }'
  const { body } = await app.graphql(query, { d: dossierId, e: id }, { as: commune })
  t.same(body, { data: { evidenceLink: { url, expiresAt } } })
})

t.test('only who reaches a file that is there gets a link to it', async (t) => {
  const { address, dossierId } = await linked()
  t.equal((await app.rest('GET', address)).status, 401)
  t.equal((await app.rest('GET', address, undefined, { as: await app.person('Người khác') })).status, 404)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/receipt`)
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/returns`, {
    message: 'Bổ sung',
    items: [{ item: 'awards', reason: 'missing' }],
  })
  const { id } = await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/evidence`, {
    item: 'awards',
    fileName: 'giai-thuong.pdf',
  })
  const bare = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence/${id}/link`, undefined, { as: producer })
  t.equal(bare.status, 404, 'announced only')
  await attach(app, producer, dossierId, 'awards')
})

t.test('a link that expired, was altered or was made by another key is exactly not found', async (t) => {
  const { url, dossierId, id, expiresAt } = await linked()
  const missing = await app.rest('GET', '/v1/dossiers/01900000-0000-7000-8000-000000000000', undefined, { as: commune })
  const document = { ...(missing.body as object), instance: null }
  const notFound = async (name: string, address: string) => {
    const answer = await open(address)
    t.equal(answer.statusCode, 404, name)
    t.same({ ...answer.json<object>(), instance: null }, document, name)
  }
  const [address, token] = url.split('?link=') as [string, string]
  for (const at of [0, 30, 60, 75, token.length - 1]) {
    const other = token[at] === 'A' ? 'B' : 'A'
    await notFound(`character ${at}`, `${address}?link=${token.slice(0, at)}${other}${token.slice(at + 1)}`)
  }
  const linkedTo = { dossierId, evidenceId: id, accountId: commune.id }
  const madeBy = (key: string) => signedLinks(key).sign(linkedTo, app.clock.now.toISOString()).token
  await notFound('another key', `${address}?link=${madeBy(`${secretKey}.`)}`)
  t.equal((await open(`${address}?link=${madeBy(secretKey)}`)).statusCode, 200)
  for (const [name, other] of foreign(linkedTo, Date.parse(expiresAt) / 1000))
    await notFound(name, `${address}?link=${other}`)
  for (const query of ['', '?link=', '?link=a&link=b', `?link=${token}=`, `?link=${token}%00`])
    await notFound(query, `${address}${query}`)
  const before = app.clock.now
  t.teardown(() => {
    app.clock.now = before
  })
  app.clock.now = new Date(Date.parse(expiresAt) - 1)
  t.equal((await open(url)).statusCode, 200, 'its last moment')
  app.clock.now = new Date(expiresAt)
  await notFound('expired', url)
})

t.test('a link dies with the account or the role that it was given to', async (t) => {
  const { url } = await linked()
  const { world } = app.server.ocop
  const set = async (sql: string) => {
    await app.database.pool.query(sql, [commune.id])
    world.actors.forget(commune.id)
  }
  await set('update accounts set disabled_at = now() where id = $1')
  t.equal((await open(url)).statusCode, 404, 'disabled')
  await set('update accounts set disabled_at = null where id = $1')
  t.equal((await open(url)).statusCode, 200)
  await set('delete from grants where account_id = $1')
  t.equal((await open(url)).statusCode, 404, 'without its role')
})
