import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { withdrawSigningKey } from '../../src/modules/accounts/tokens/withdraw-signing-key.ts'
import { setProductLocation } from '../../src/modules/map/set-product-location.ts'
import { saveProductProfile } from '../../src/modules/register/profiles/save-product-profile.ts'
import { instanceOn, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { runDueJobs } from '../support/jobs.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'

type Told = Pick<IncomingMessage, 'method' | 'headers'> & { body: string }
const told: Told[] = []
let status = 204
const cache = createServer((request, response) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.on('end', () => {
    const { method, headers } = request
    told.push({ method, headers, body: Buffer.concat(pieces).toString() })
    response.writeHead(status).end()
  })
})
await new Promise<void>((resolve) => cache.listen(0, '127.0.0.1', resolve))
t.teardown(() => cache.close())
const url = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/purge`

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman, commune } = people
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const [rest] = doorsOf(app)
const { pool } = app.database
await issued(app, chairman, { name: 'Trước khi có bộ nhớ đệm' })
await runDueJobs(app.server.ocop)
const before = (await pool.query('select from edge_purges')).rowCount
const purge = { url, secret: null as string | null }
const behind = await instanceOn(t, { database: app.database, clock: app.clock, dataDir: t.testdir(), purge })
const waiting = async () =>
  (await pool.query(`select from graphile_worker.jobs where key = 'purge-edge' and run_at <= now()`)).rowCount ?? 0
const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}
/** Once this instance has heard of the change. */
async function keysTold(): Promise<Set<string>> {
  told.length = 0
  await until(
    async () => (await pool.query(`select from graphile_worker.jobs where key = 'purge-edge'`)).rowCount === 1,
  )
  await runDueJobs(behind.ocop)
  return new Set(told.flatMap(({ headers }) => String(headers['surrogate-key']).split(' ')))
}

t.test('where no cache is named, nothing is told and nothing is kept', async (t) => {
  t.ok(before! > 0)
  t.equal(await waiting(), 0)
  await pool.query('delete from edge_purges')
  t.equal(told.length, 0)
})

t.test('a cache is told by name what a commit has changed, of each way of change', async (t) => {
  const tea = await issued(app, chairman)
  const own = [`certificate-${tea.code}`, `product-${tea.productId}`, `producer-${tea.producerId}`, 'register']
  t.same(await keysTold(), new Set(own))
  t.match(told, [{ method: 'PURGE', body: '' }])
  t.equal((await pool.query('select from edge_purges')).rowCount, 0)
  const { code } = await issued(app, chairman, { ...tea, star: 4, dossier: { kind: 'upgrade' } })
  const superseding = [...own, `certificate-${code}`, 'certificate-statuses']
  t.same(await keysTold(), new Set(superseding), 'the one that it supersedes too')
  const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: tea.producerId })
  const profile = {
    productId: tea.productId,
    storyVi: 'Chè trên núi',
    storyEn: null,
    channels: [],
    modernChannel: false,
    pictures: [],
  }
  await granted(rest!, saveProductProfile, profile as never, { ...owner, ifMatch: 0 })
  t.same(await keysTold(), new Set([`product-${tea.productId}`, 'register']))
  await granted(
    rest!,
    setProductLocation,
    { productId: tea.productId, location: { latitude: 21.5, longitude: 107 } },
    commune,
  )
  t.same(await keysTold(), new Set([`product-${tea.productId}`, 'register']))
  const { kid } = app.server.ocop.world.certificateKeys.signer(app.clock.now.toISOString())
  await granted(rest!, withdrawSigningKey, { kid, reason: 'Lộ' }, administrator)
  t.same(await keysTold(), new Set(['certificate-signatures']))
  const refusedRevocation = await app.rest(
    'POST',
    '/v1/revocations',
    { ...paper('2026-06-01'), ground: 'misuse-of-mark', certificateIds: [tea.certificateId] },
    { as: chairman },
  )
  t.equal(refusedRevocation.status, 409)
  t.equal((await pool.query('select from edge_purges')).rowCount, 0, 'what was rolled back is not told')
})

t.test(
  'a cache is told when a re-evaluation is filed and when it is over, which may be what keeps a certificate',
  async (t) => {
    const { code, productId, producerId } = await issued(app, chairman, { name: 'Trà hoa vàng' })
    const own = [`certificate-${code}`, `product-${productId}`, `producer-${producerId}`]
    const all = new Set([...own, 'certificate-statuses', 'register'])
    t.ok((await keysTold()).has(own[0]!))
    const filed = { kind: 're-evaluation', state: 'filed', decidedAt: null } as const
    const { dossierId } = await decided(app, { name: 'Trà hoa vàng', productId, producerId, dossier: filed })
    t.same(await keysTold(), all, 'filed')
    const step = (state: string, more = '') =>
      pool.query(`update dossiers set state = $2, step_since = now()${more} where id = $1`, [dossierId, state])
    await step('commune-assessed')
    await step('scoring')
    t.equal((await pool.query('select from edge_purges')).rowCount, 0, 'a step on its way changes nothing')
    await step('decided', ', decided_at = now()')
    t.same(await keysTold(), all, 'decided')
    await step('scoring')
    t.same(await keysTold(), all, 'opened again')
    await step('withdrawn', ", end_ground = 'by-producer'")
    t.same(await keysTold(), all, 'withdrawn')
    await pool.query(`update dossiers set handed_in_on = '2026-05-25' where id = $1`, [dossierId])
    t.same(await keysTold(), all, 'handed in on another day')
    await decided(app, { name: 'Trà hoa vàng', productId, producerId, dossier: { kind: 'upgrade' } })
    t.equal((await pool.query('select from edge_purges')).rowCount, 0, 'an upgrade keeps nothing in force')
  },
)

t.test('whatever tells of a certificate bears a name that its end purges', async (t) => {
  const tea = await issued(app, chairman, { name: 'Chè vàng' })
  const keysOf = async (url: string) => (await app.server.inject({ url })).headers['surrogate-key']
  const { code } = tea
  t.equal(
    await keysOf(`/v1/certificates/${code.toLowerCase()}/credential`),
    `certificate-${code} certificate-signatures`,
  )
  t.equal(await keysOf(`/v/${code}/qr.svg`), `certificate-${code} certificate-signatures`)
  t.equal(await keysOf('/v1/status-lists/1'), 'certificate-statuses certificate-signatures')
  for (const url of ['/v1/open-data/certificates.ndjson', '/sitemap.xml', '/sitemaps/products-1.xml'])
    t.equal(await keysOf(url), 'register', url)
  await keysTold()
  const order = { ...paper('2026-06-01'), ground: 'misuse-of-mark', certificateIds: [tea.certificateId] }
  await done(app, chairman, 'POST', '/v1/revocations', order)
  const named = [`certificate-${code}`, `product-${tea.productId}`, `producer-${tea.producerId}`]
  t.same(await keysTold(), new Set([...named, 'certificate-statuses', 'register']))
})

t.test('what the cache does not take is told again until it does', async (t) => {
  status = 503
  const na = await issued(app, chairman, { name: 'Na' })
  t.ok((await keysTold()).has(`certificate-${na.code}`))
  t.equal(told.length, 1)
  t.ok((await pool.query('select from edge_purges')).rowCount! > 0, 'nothing is lost')
  status = 200
  t.same(await runDueJobs(behind.ocop), [], 'after a while')
  app.clock.now = new Date(app.clock.now.getTime() + 60_000)
  t.same(await runDueJobs(behind.ocop), ['purge-edge'])
  t.equal(told.length, 2)
  t.same(told[1], told[0], 'the same names')
  t.equal((await pool.query('select from edge_purges')).rowCount, 0)
})

t.test('with a secret the message is signed as Standard Webhooks has it', async (t) => {
  const key = Buffer.from('a secret of twenty-four bytes or more')
  purge.secret = `whsec_${key.toString('base64')}`
  const tea = await issued(app, chairman, { name: 'Chè ký' })
  await keysTold()
  const [{ method, headers, body } = {} as Told] = told
  t.equal(method, 'POST')
  const signed = `${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body}`
  t.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  t.equal(Number(headers['webhook-timestamp']), app.clock.now.getTime() / 1000)
  const { type, data } = JSON.parse(body) as { type: string; data: { keys: string[] } }
  t.equal(type, 'cache.purge')
  t.ok(data.keys.includes(`certificate-${tea.code}`))
  purge.secret = null
})

t.test('an import of many names the register only, since nobody keeps the rest longer than a minute', async (t) => {
  await done(app, commune, 'GET', '/v1/me')
  const copies = `insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
     product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
     expires_on, ended_as, ended_on, created_at)
   select gen_random_uuid(), 'x' || n, 'x' || n, c.issuer_unit_code, c.decision_id, c.dossier_kind, c.product_id, c.producer_id, c.product_name,
     c.producer_name, c.producer_kind, c.commune_code, c.province_code, c.instrument, c.set_no, c.star, c.issued_on,
     c.expires_on, 'expired', c.expires_on, c.created_at
     from (select * from certificates limit 1) c, generate_series(1, 1001) n`
  await pool.query(copies)
  t.same(await keysTold(), new Set(['register']))
})
