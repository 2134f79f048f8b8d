import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import t from 'tap'
import { addDays, legalDay } from '../../src/core/clock.ts'
import { datasets } from '../../src/modules/opendata/datasets.ts'
import { openData } from '../../src/modules/opendata/open-data.ts'
import { instanceOn, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted } from '../support/doors.ts'
import { documentOf, faultsOf, linksOf } from '../support/page-document.ts'
import { done, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { recognised } from '../support/recognised.ts'

type Row = Record<string, string | number | null>
type Node = Record<string, unknown>

// Triggers note the day of the database, which tells the real one.
const app = await testApp(t, new Date().toISOString())
const { pool } = app.database
const { chairman, producer } = await peopleOf(app)
const today = legalDay(app.clock.now.toISOString())

const get = (url: string, headers: Record<string, string> = {}) => app.server.inject({ url, headers })
const linesOf = (body: string): Row[] =>
  body
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row)
async function read(file: string): Promise<Row[]> {
  const answer = await get(`/v1/open-data/${file}.ndjson`)
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return linesOf(answer.body)
}

async function issue(name: string, more: object = {}) {
  const { dossierId, ...made } = await decided(app, { name, star: 4, ...more })
  const { items } = (await done(app, chairman, 'POST', '/v1/decisions', {
    ...{ unitCode: place.province, number: `${name}/QĐ`, signedOn: today, signerTitle: 'Chủ tịch' },
    items: [{ dossierId }],
  })) as unknown as { items: { certificate: { id: string; code: string } }[] }
  return { ...made, certificateId: items[0]!.certificate.id, code: items[0]!.certificate.code }
}

const tea = await issue('Chè Đình Lập')
const formula = await issue('=HYPERLINK("http://evil.test";"Miến")')
const upgraded = await issue('Na Chi Lăng')
const newer = await issue('Na Chi Lăng 2', { productId: upgraded.productId, producerId: upgraded.producerId })
const draft = await done(app, producer, 'POST', '/v1/producers', {
  ...{ communeCode: place.commune, kind: 'household', name: 'Hộ Lý Thị Hoa', representativeName: 'Lý Thị Hoa' },
  ...{ taxCode: '4900123456', phone: '0987654321', email: 'hoa@ocop.test', representativeEthnicGroup: 'Tày' },
})
await done(app, producer, 'POST', `/v1/producers/${draft.id}/products`, { name: 'Chưa công nhận', setNo: 11 })
const today404 = addDays(today, -401)

t.test('dumps hold what was recognised, whatever became of it, and nothing that was not', async (t) => {
  const [certificates, products, producers] = await Promise.all(['certificates', 'products', 'producers'].map(read))
  t.same(
    new Set(certificates!.map(({ code }) => code)),
    new Set([tea, formula, upgraded, newer].map(({ code }) => code)),
  )
  const earlier = certificates!.find(({ code }) => code === upgraded.code)
  t.match(earlier, { endedAs: 'superseded', endedOn: today, supersededByCode: newer.code, star: 4, setNo: 11 })
  t.equal(earlier!.verificationUrl, `https://ocop.test/v/${upgraded.code}`)
  t.same(products!.map(({ id }) => id).sort(), [tea, formula, upgraded].map(({ productId }) => productId).sort())
  t.match(
    products!.find(({ id }) => id === upgraded.productId),
    { certificateCode: newer.code, firstRecognisedOn: today, star: 4 },
  )
  t.same(producers!.map(({ id }) => id).sort(), [tea, formula, upgraded].map(({ producerId }) => producerId).sort())
  const units = await read('units')
  t.match(
    units.find(({ code }) => code === place.commune),
    { name: 'Xã Đình Lập', parentCode: place.province, level: 'commune' },
  )
})

t.test('nothing of a person is in open data, and the tax code of a household is one', async (t) => {
  await pool.query(`update producers set kind = 'household', tax_code = '4900765432' where id = $1`, [tea.producerId])
  const all = await Promise.all(
    ['certificates', 'products', 'producers'].map((name) => get(`/v1/open-data/${name}.csv`)),
  )
  for (const { body } of all)
    for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò', '4900765432', 'Lý Thị Hoa', 'Chưa công nhận'])
      t.notOk(body.includes(personal), personal)
  await pool.query(`update producers set kind = 'cooperative' where id = $1`, [tea.producerId])
  t.equal((await read('producers')).find(({ id }) => id === tea.producerId)!.taxCode, '4900765432')
})

t.test('CSV says the same as NDJSON under the fields that are described, and no cell of it is a formula', async (t) => {
  for (const door of doorsOf(app)) {
    const { datasets, licence } = await granted(door, openData, {}, { token: producer.token })
    t.equal(licence, 'https://creativecommons.org/licenses/by/4.0/')
    for (const { name, fields, csvUrl } of datasets) {
      const csv = await get(new URL(csvUrl).pathname)
      t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8; header=present')
      const rows = parse(csv.body, { columns: true, bom: false }) as Record<string, string>[]
      t.same(
        Object.keys(rows[0]!),
        fields.map((field) => field.name),
      )
      t.notOk(
        rows.some((row) => Object.values(row).some((cell) => /^[=+@\t\r-]/.test(cell))),
        'no formula',
      )
      const asText = (await read(name)).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [field, String(value ?? '').replace(/^(?==)/, "'")]),
        ),
      )
      t.same(rows, asText)
    }
  }
})

t.test('a file is not sent again while it is the same, and is another as soon as something changed', async (t) => {
  const first = await get('/v1/open-data/products.ndjson')
  const tag = String(first.headers.etag)
  t.match(first.headers, { 'cache-control': 'public, max-age=60', vary: 'Accept-Encoding', link: /rel="license"/ })
  t.equal((await get('/v1/open-data/products.ndjson', { 'if-none-match': tag })).statusCode, 304)
  const since = { 'if-modified-since': String(first.headers['last-modified']) }
  t.equal((await get('/v1/open-data/products.ndjson', since)).statusCode, 304)
  const gzipped = await get('/v1/open-data/products.ndjson', { 'accept-encoding': 'br, gzip' })
  t.equal(gzipped.headers['content-encoding'], 'gzip')
  t.equal(gunzipSync(gzipped.rawPayload).toString(), first.body)
  t.not(gzipped.headers.etag, tag, 'another representation has another tag')
  t.equal(Number(gzipped.headers['content-length']), gzipped.rawPayload.length)
  const head = await app.server.inject({ method: 'HEAD', url: '/v1/open-data/products.ndjson' })
  t.match(head, { statusCode: 200, headers: { etag: tag, 'content-length': first.headers['content-length'] } })
  await pool.query(`update products set name = 'Chè Shan' where id = $1`, [tea.productId])
  const changed = await get('/v1/open-data/products.ndjson', { 'if-none-match': tag })
  t.equal(changed.statusCode, 200)
  t.match(changed.body, 'Chè Shan')
})

t.test('files that there never are, days to come and days long gone are refused', async (t) => {
  const status = async (file: string) => (await get(`/v1/open-data/${file}`)).statusCode
  for (const file of ['dossiers.csv', 'certificates.xml', 'certificates', '..%2Fx.csv', `units/deltas/${today}.csv`])
    t.equal(await status(file), 404, file)
  t.equal(await status(`products/deltas/${today404}.csv`), 404, 'forgotten')
  t.equal(await status(`products/deltas/${addDays(today, -400)}.csv`), 200)
  for (const day of [addDays(today, 1), '2026-02-30', 'yesterday', "2026-01-01'--"])
    t.equal(await status(`products/deltas/${encodeURIComponent(day)}.csv`), day.includes("'") ? 404 : 422, day)
})

t.test('the catalogue is DCAT-AP: every mandatory property, a licence, and addresses that answer', async (t) => {
  const answer = await get('/open-data/catalog.jsonld')
  t.match(answer.headers, { 'content-type': 'application/ld+json; charset=utf-8', etag: /"/ })
  const catalogue = JSON.parse(answer.body) as Node
  t.match(catalogue['@context'], { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' })
  t.match(catalogue['@context'], { foaf: 'http://xmlns.com/foaf/0.1/' })
  const has = (node: Node, ...names: string[]) => {
    for (const name of names) t.ok(node[name], name)
  }
  t.equal(catalogue['@type'], 'dcat:Catalog')
  has(catalogue, 'dct:title', 'dct:description', 'dct:publisher', 'dct:license', 'foaf:homepage')
  t.match(catalogue['dct:publisher'], { '@type': 'foaf:Agent', 'foaf:name': 'Văn phòng OCOP' })
  for (const dataset of catalogue['dcat:dataset'] as Node[]) {
    t.equal(dataset['@type'], 'dcat:Dataset')
    has(dataset, 'dct:title', 'dct:description', 'dct:publisher', 'dcat:landingPage')
    for (const distribution of dataset['dcat:distribution'] as Node[]) {
      t.equal(distribution['@type'], 'dcat:Distribution')
      has(distribution, 'dcat:accessURL', 'dcat:mediaType', 'dct:format')
      t.same(distribution['dct:license'], { '@id': 'https://creativecommons.org/licenses/by/4.0/' })
      const { '@id': url } = distribution['dcat:downloadURL'] as { '@id': string }
      t.equal((await get(new URL(url).pathname)).statusCode, 200)
    }
  }
})

t.test('the page of open data explains every field and leads to every file, in both languages', async (t) => {
  for (const [lang, title] of [
    ['vi', 'Dữ liệu mở OCOP'],
    ['en', 'OCOP open data'],
  ]) {
    const { statusCode, body } = await get(`/open-data?lang=${lang}`)
    t.equal(statusCode, 200)
    t.match(body, `<h1>${title}</h1>`)
    for (const { fields } of Object.values(datasets))
      t.ok(Object.keys(fields).every((field) => body.includes(`<code>${field}</code>`)))
    for (const link of linksOf(body).filter((one) => one.startsWith('/')))
      t.equal((await get(link)).statusCode, 200, link)
    t.same(await faultsOf(body), [])
  }
})

t.test('search engines are led to every product in force and to nothing that was revoked', async (t) => {
  const robots = await get('/robots.txt')
  t.match(robots.body, 'Sitemap: https://ocop.test/sitemap.xml')
  const addresses = (body: string) =>
    [...body.matchAll(/<loc>https:\/\/ocop\.test([^<]+)<\/loc>/g)].map((match) => match[1]!)
  const parts = addresses((await get('/sitemap.xml')).body)
  t.same(parts, ['/sitemaps/pages.xml', '/sitemaps/products-1.xml'])
  const files = await Promise.all(parts.map((part) => get(part)))
  for (const { headers, body } of files) {
    t.equal(headers['content-type'], 'application/xml; charset=utf-8')
    t.equal(documentOf(body).querySelectorAll('urlset > url > loc').length, addresses(body).length)
    t.match(body, /^<\?xml version="1.0" encoding="UTF-8"\?>\s*<urlset xmlns="http:\/\/www.sitemaps.org/)
  }
  const listed = files.flatMap(({ body }) => addresses(body))
  const products = [tea, formula, upgraded].map(({ productId }) => `/products/${productId}`)
  t.same(listed.filter((path) => path.startsWith('/products/')).sort(), products.sort())
  for (const path of listed) t.equal((await get(path)).statusCode, 200, path)
  await pool.query('update products set star = null, certificate_expires_on = null where id = $1', [tea.productId])
  t.notMatch((await get('/sitemaps/products-1.xml')).body, tea.productId)
  await pool.query(`update products set star = 4, certificate_expires_on = '2029-06-01' where id = $1`, [tea.productId])
  for (const file of ['products-2.xml', 'products-0.xml', 'x.xml', 'products-1'])
    t.equal((await get(`/sitemaps/${file}`)).statusCode, 404, file)
})

/** The state of who follows: a dump, then every delta since the day before it. */
type Follower = Record<'certificates' | 'products' | 'producers', { rows: Map<string, Row>; from: string }>
const followed = ['certificates', 'products', 'producers'] as const
const keyOf = { certificates: 'code', products: 'id', producers: 'id' } as const

async function dumpTo(follower: Follower, name: keyof Follower) {
  const rows = (await read(name)).map((row) => [String(row[keyOf[name]]), row] as const)
  follower[name] = { rows: new Map(rows), from: addDays(today, -1) }
}

async function apply({ rows, from }: Follower[keyof Follower], name: keyof Follower) {
  for (let day = from; day <= today; day = addDays(day, 1)) {
    for (const { change, mergedInto, ...row } of await read(`${name}/deltas/${day}`)) {
      const key = String(row[keyOf[name]])
      if (change === 'put') rows.set(key, row)
      else rows.delete(key)
    }
  }
}

/** What may happen to these products and producers, as it is written at the end of a command. */
const happenings = {
  issue: async (id: string) => {
    const { rowCount } = await pool.query(`select from certificates where product_id = $1 and ended_as is null`, [id])
    const { rows } = await pool.query(`select merged_into from products where id = $1`, [id])
    if (rowCount === 0 && rows[0].merged_into === null) await recognised(app, id)
  },
  revoke: (id: string) =>
    pool.query(
      `update certificates set ended_as = 'revoked', ended_on = '2026-07-01', revocation_ground = 'misuse-of-mark'
        where product_id = $1 and ended_as is null`,
      [id],
    ),
  rename: (id: string) => pool.query(`update products set name = name || 'x' where id = $1`, [id]),
  renameProducer: (id: string) =>
    pool.query(
      `update producers set name = name || 'y', phone = '0900000000' where id = (select producer_id from products where id = $1)`,
      [id],
    ),
  merge: async (id: string, other: string) => {
    if (id === other) return
    await pool.query(
      `with moved as (update certificates set product_id = $2 where product_id = $1
          and not exists (select from certificates where product_id = $2 and ended_as is null))
       update products set merged_into = $2, merged_at = now(), merge_reason = 'hai lần',
          merged_by = (select id from accounts limit 1) where id = $1
          and not exists (select from certificates where product_id = $2 and ended_as is null)`,
      [id, other],
    )
  },
  night: async (_id: string, _other: string, follower: Follower) => {
    await pool.query('update open_data_changes set day = day - 1')
    app.clock.now = new Date(app.clock.now.getTime() + 86_400_000)
    for (const name of followed) follower[name].from = addDays(follower[name].from, -1)
  },
  dump: async (_id: string, _other: string, follower: Follower) => {
    for (const name of followed) await dumpTo(follower, name)
  },
} as const

t.test('a dump and the deltas since make the later dump, whatever happened in between', async (t) => {
  const ids = await Promise.all(['A', 'B', 'C', 'D'].map(async (name) => (await decided(app, { name })).productId))
  const numRuns = 25
  const step = fc.tuple(
    fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const follower = {} as Follower
      for (const name of followed) await dumpTo(follower, name)
      for (const [happens, id, other] of steps) await happenings[happens](id, other, follower)
      for (const name of followed) {
        await apply(follower[name], name)
        const later = (await read(name)).map((row) => [String(row[keyOf[name]]), row])
        if (JSON.stringify([...follower[name].rows].sort()) !== JSON.stringify(later.sort()))
          throw new Error(`${name}: ${JSON.stringify([[...follower[name].rows].sort(), later])}`)
      }
    }),
    { numRuns },
  )
  t.pass(`${numRuns} histories`)
})

t.test(
  'who reads slowly holds no connection of the database, and reads the state of the beginning to its end',
  async (t) => {
    await pool.query(
      `insert into products (id, producer_id, commune_code, province_code, name, set_no, created_at)
       select gen_random_uuid(), producer_id, commune_code, province_code, 'Nhiều', set_no, created_at
         from products, generate_series(1, 3000) where id = $1`,
      [tea.productId],
    )
    await pool.query(
      `insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
       product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
       expires_on, created_at)
       select p.id, p.id, p.id, c.issuer_unit_code, c.decision_id, c.dossier_kind, p.id, c.producer_id, c.product_name,
         c.producer_name, c.producer_kind, c.commune_code, c.province_code, c.instrument, c.set_no, c.star, c.issued_on,
         c.expires_on, c.created_at
         from certificates c, products p where c.code = $1 and p.name = 'Nhiều'`,
      [tea.code],
    )
    const address = await app.server.listen({ host: '127.0.0.1', port: 0 })
    const slow = await fetch(`${address}/v1/open-data/certificates.ndjson`, {
      headers: { 'accept-encoding': 'identity' },
    })
    const bytes = Number(slow.headers.get('content-length'))
    t.equal(pool.idleCount, pool.totalCount, 'no connection is held')
    const others = await pool.query(
      `select from pg_stat_activity where datname = current_database() and state like '%in transaction%'`,
    )
    t.equal(others.rowCount, 0, 'nor a snapshot')
    await pool.query(`update certificates set product_name = 'Tên mới' where code = $1`, [tea.code])
    const now = await get('/v1/open-data/certificates.ndjson')
    t.match(now.body, 'Tên mới')
    const old = await slow.text()
    t.equal(Buffer.byteLength(old), bytes)
    t.equal(linesOf(old).length, linesOf(now.body).length)
    t.notMatch(old, 'Tên mới')
  },
)

t.test(
  'files that a killed process left are removed when one begins, and those of another that runs are not',
  async (t) => {
    const gone = spawnSync('true').pid
    const folder = (pid: number) =>
      path.join(tmpdir(), `ocop-open-data-${hostname()}-${pid}-${randomBytes(3).toString('hex')}`)
    const [left, before, running] = [folder(gone), folder(process.pid), folder(process.ppid)]
    const elsewhere = path.join(tmpdir(), `ocop-open-data-another.host-${gone}-abcdef`)
    for (const one of [left, before, running, elsewhere]) {
      await mkdir(one)
      await writeFile(path.join(one, 'dump'), 'rows')
    }
    await instanceOn(t, { database: app.database, clock: app.clock, dataDir: t.testdir() })
    const there = await Promise.all(
      [left, before, running, elsewhere].map((one) =>
        stat(one).then(
          () => true,
          () => false,
        ),
      ),
    )
    t.same(there, [false, false, true, true])
    t.equal((await get('/v1/open-data/certificates.ndjson')).statusCode, 200, 'those of this process are in use')
    for (const one of [running, elsewhere]) await rm(one, { recursive: true })
  },
)
