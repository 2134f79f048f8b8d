import t from 'tap'
import { fillSandbox, type SandboxOptions, sandboxReference } from '../../src/modules/exchange/sandbox.ts'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { onUnit } from '../support/place.ts'

const reference = sandboxReference({ sha256: 'a'.repeat(64), sizeBytes: 70, mediaType: 'application/pdf' })
const small: SandboxOptions = {
  seed: 'test',
  products: 120,
  dossiers: 361,
  evidencePerDossier: 4,
  drafts: 5,
  province: '20',
  until: '2026-06-01',
}
const fill = ({ url }: TestDatabase, options: Partial<SandboxOptions> = {}) =>
  fillSandbox(url, { ...small, ...options }, reference)

const rowsOf = async <Row extends object>({ pool }: TestDatabase, text: string) => (await pool.query<Row>(text)).rows

/** A digest of the rows of every table that was written. */
async function digests(database: TestDatabase, tables: Iterable<string>): Promise<Record<string, string>> {
  const digest: Record<string, string> = {}
  for (const table of tables) {
    const text = `select md5(string_agg(row::text, ' ' order by row::text)) as md5 from ${table} row`
    digest[table] = (await rowsOf<{ md5: string }>(database, text))[0]!.md5
  }
  return digest
}

t.test('the same seed gives the same rows in every table, another seed others', async (t) => {
  const [first, second, third] = [await testDatabase(t), await testDatabase(t), await testDatabase(t)]
  const written = await fill(first)
  t.same(await fill(second), written)
  await fill(third, { seed: 'another' })
  const rows = await digests(first, written.keys())
  t.same(await digests(second, written.keys()), rows)
  t.notSame((await digests(third, ['dossiers'])).dossiers, rows.dossiers)
})

t.test('as many products, dossiers and papers are written as were asked for', async (t) => {
  const written = await fill(await testDatabase(t))
  t.match(Object.fromEntries(written), { products: 125, dossiers: 366, evidence: 4 * 366 })
})

t.test('a database with dossiers is refused, and stays as it was', async (t) => {
  const database = await testDatabase(t)
  const written = await fill(database)
  const rows = await digests(database, written.keys())
  await t.rejects(fill(database, { seed: 'again' }), { message: /has dossiers already/ })
  t.same(await digests(database, written.keys()), rows)
})

t.test('what cannot be is refused in one line: too many dossiers for the years, an unknown province', async (t) => {
  const database = await testDatabase(t)
  await t.rejects(fill(database, { dossiers: 5_000 }), { message: /^5000 dossiers are too many for 120 products/ })
  await t.rejects(fill(database, { province: '99' }), { message: 'there is no province 99' })
  t.same(await rowsOf(database, 'select * from dossiers'), [])
})

t.test('products are recognised as their certificates say, and nothing lies after the last day', async (t) => {
  const database = await testDatabase(t)
  await fill(database)
  const wrong = `
    select p.id from products p left join certificates c on c.product_id = p.id and c.ended_as is null
     where (p.star, p.certificate_expires_on) is distinct from (c.star, c.expires_on)`
  t.same(await rowsOf(database, wrong), [])
  t.same(await rowsOf(database, `select id from certificates where issued_on > '2026-06-01'`), [])
  t.same(await rowsOf(database, `select id from dossiers where greatest(filed_at, decided_at) > '2026-06-02'`), [])
  const undecided = `
    select c.id from certificates c join dossiers d on d.id = c.dossier_id where d.state <> 'decided' or d.product_id <> c.product_id`
  t.same(await rowsOf(database, undecided), [])
  const kinds = await rowsOf<{ kind: string }>(database, 'select distinct kind::text as kind from dossiers order by 1')
  t.same(
    kinds.map(({ kind }) => kind),
    ['first', 're-evaluation', 'upgrade'],
  )
})

t.test('the service carries on from it: a draft is filed, and receipts go on in their numbers', async (t) => {
  const app = await testApp(t, '2026-06-01T08:00:00.000Z')
  await fill(app.database)
  await app.server.ocop.world.units.reload()
  const [draft] = await rowsOf<{ id: string; producer_id: string; commune_code: string }>(
    app.database,
    `select d.id, d.producer_id, d.commune_code from dossiers d join products p on p.id = d.product_id
      where d.state = 'draft' and d.kind = 'first' and p.star is null order by d.id desc limit 1`,
  )
  const { id, producer_id: producerId, commune_code: commune } = draft!
  const producer = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: producerId })
  const officer = await app.person('Cán bộ xã', onUnit('commune-officer', commune))
  t.equal((await app.rest('POST', `/v1/dossiers/${id}/submission`, {}, { as: producer })).status, 200)
  const receipt = await app.rest('POST', `/v1/dossiers/${id}/receipt`, {}, { as: officer })
  t.equal(receipt.status, 200)
  const { communeReceiptNumber: number } = receipt.body as { communeReceiptNumber: string }
  t.match(number, /^\d+\/PĐK-20-\d{5}-2026$/)
  const before = `select id from dossiers where commune_receipt_number = '${number}' and id <> '${id}'`
  t.same(await rowsOf(app.database, before), [])
})
