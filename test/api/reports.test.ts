import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { type CertificateFact, countOf, recognitions } from '../../src/modules/planning/count-rules.ts'
import { producerKinds } from '../../src/modules/producers/rules.ts'
import { tablesOf } from '../../src/modules/reports/report-tables.ts'
import type { UnitReport } from '../../src/modules/reports/shapes.ts'
import { unitReport } from '../../src/modules/reports/unit-report.ts'
import { tableCounts } from '../../src/modules/reports/words.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { documentOf, faultsOf, linksOf } from '../support/page-document.ts'
import { registerProducts, replaceCertificates } from '../support/registry.ts'

const app = await testApp(t)
const { db } = app.database
const doors = doorsOf(app)
const communes = ['20601', '20184', '04273']
const productIds = await registerProducts(db, 40, communes)
await app.server.ocop.world.units.reload()

const days = ['2024-05-20', '2025-12-31', '2026-01-01', '2026-05-30'] as const
/** Certificates of few products in few places over some years, in an order that lets lives cross. */
const made = fc.sample(
  fc.record({
    productId: fc.constantFrom(...productIds),
    communeCode: fc.constantFrom(...communes),
    producerKind: fc.constantFrom(...producerKinds),
    set: fc.constantFrom('26-2026/1', '26-2026/14', '26-2026/26'),
    star: fc.integer({ min: 3, max: 5 }),
    dossierKind: fc.constantFrom(...dossierKinds),
    issuedOn: fc.constantFrom(...days),
    expiresOn: fc.constantFrom('2026-03-01', '2028-01-01'),
    endedOn: fc.constantFrom('2026-02-01', '2027-01-01'),
  }),
  { numRuns: 90, seed: 20 },
)
const facts: CertificateFact[] = made.map((one) => ({
  ...one,
  id: uuidv7(),
  provinceCode: one.communeCode.slice(0, 2),
  expiresOn: one.expiresOn > one.issuedOn ? one.expiresOn : '2029-01-01',
  endedAs: 'revoked',
}))
await replaceCertificates(db, facts)

const asked = { unitCode: '20', year: 2026, period: 'six-months' as const }
const open = (url: string) => app.rest('GET', url)
const file = (url: string) => app.server.inject({ url }).then(({ rawPayload }) => rawPayload)

const isIn = (unitCode: string) => (fact: CertificateFact) =>
  [fact.communeCode, fact.provinceCode, 'VN'].includes(unitCode)

/** What the pure rule counts, in the order of the columns. */
function counted(unitCode: string, from: string, until: string, asOf: string, slice = {}): object {
  const all = recognitions(facts)
  return Object.fromEntries(
    tableCounts.map(([name, what]) => {
      const span = what === 'valid' || what === 'ever-recognised' ? { from: null, until: asOf } : { from, until }
      return [name, countOf({ what, of: 'products', ...slice }, span, isIn(unitCode), all)]
    }),
  )
}

for (const door of doors) {
  t.test(
    `${door.name}: every number of a report is the one that the rule counts over the same certificates`,
    async (t) => {
      for (const unitCode of ['20', 'VN', '20601']) {
        const report = await granted(door, unitReport, { ...asked, unitCode })
        const by = (slice = {}, unit = unitCode) => counted(unit, '2026-01-01', '2026-06-30', '2026-06-01', slice)
        t.match(report, { from: '2026-01-01', until: '2026-06-30', asOf: '2026-06-01' })
        t.strictSame(report.total, by())
        for (const { star, counts } of report.byStar) t.strictSame(counts, by({ star }), `${star} stars`)
        for (const { kind, counts } of report.byProducerKind) t.strictSame(counts, by({ producerKind: kind }), kind)
        const sets = { I: ['26-2026/1'], II: ['26-2026/14'], VI: ['26-2026/26'] }
        for (const [group, keys] of Object.entries(sets))
          t.strictSame(report.byGroup.find((one) => one.group === group)!.counts, by({ sets: keys }), group)
        for (const { unit, counts } of report.places) t.strictSame(counts, by({}, unit.code), unit.name)
        t.equal(report.placesWithProduct, report.places.filter(({ counts }) => counts.valid > 0).length)
        for (const { year, asOf, byStar } of report.years) {
          t.equal(asOf, year === 2026 ? '2026-06-01' : `${year}-12-31`)
          for (const { star, counts } of byStar)
            t.strictSame(counts, counted(unitCode, `${year}-01-01`, `${year}-12-31`, asOf, { star }), `${year} ${star}`)
        }
      }
    },
  )

  t.test(`${door.name}: a place that is none and a year that has not begun are refused`, async (t) => {
    t.match(await refused(door, unitReport, { ...asked, unitCode: '99999' }), { code: 'not-found' })
    const problem = await refused(door, unitReport, { ...asked, year: 2027 })
    t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/year', code: 'in-future' }] })
  })
}

t.test(
  'the files of a report hold its tables: CSV for any reader, numbers as numbers under frozen headings',
  async (t) => {
    const { body, headers } = await open('/v1/reports/20?year=2026&period=six-months')
    t.match(headers, { 'cache-control': 'public, max-age=60', etag: /^"/ })
    for (const language of ['vi', 'en'] as const) {
      const tables = tablesOf(body as UnitReport, language)
      const asked = `year=2026&period=six-months&lang=${language}`
      const csv = await open(`/v1/reports/20/csv?${asked}`)
      const lines = tables.flatMap(({ title, columns, rows }) => [
        [title],
        columns.map(({ heading }) => heading),
        ...rows.map((row) => row.map(String)),
      ])
      t.equal(csv.text.charCodeAt(0), 0xfeff, 'a byte order mark, by which Excel knows UTF-8')
      t.strictSame(parse(csv.text, { bom: true, relax_column_count: true, skip_empty_lines: true }), lines)
      const bytes = await file(`/v1/reports/20/xlsx?${asked}`)
      const { sheets } = await readXlsx(bytes)
      t.strictSame(
        sheets.map(({ name }) => name),
        tables.map(({ name }) => name),
      )
      for (const [at, { title, columns, rows }] of tables.entries()) {
        const [titleRow, headings, ...found] = sheets[at]!.rows
        t.equal(titleRow![0], title)
        t.strictSame(
          headings,
          columns.map(({ heading }) => heading),
        )
        t.strictSame(found, rows)
        t.match(sheets[at]!.freezePane, { rows: 2, columns: 1 })
      }
      t.ok((await file(`/v1/reports/20/xlsx?${asked}`)).equals(bytes), 'the same report gives the same bytes')
    }
    t.match(await open('/v1/reports/20/csv?year=x'), { status: 422, body: { errors: [{ pointer: '/year' }] } })
  },
)

t.test('the page of a report is for everyone, in both languages, and every link of it leads on', async (t) => {
  for (const page of ['/reports/20?year=2026', '/reports/VN', '/reports/20601?year=2025&period=six-months']) {
    for (const lang of ['vi', 'en']) {
      const { status, text, headers } = await open(`${page}${page.includes('?') ? '&' : '?'}lang=${lang}`)
      t.equal(status, 200, page)
      t.same(await faultsOf(text), [], `${page} ${lang}`)
      t.match(headers, { 'content-language': lang, 'cache-control': 'public, max-age=60', etag: /^"/ })
      t.notMatch(text, /<script|style=|javascript:/i)
      const own = page.split('?')[0]!
      for (const link of new Set(linksOf(text)))
        t.equal((await open(link.startsWith('?') ? own + link : link)).status, 200, link)
    }
  }
  const { text } = await open('/reports/20?year=2026&lang=vi')
  const { body } = await open('/v1/reports/20?year=2026')
  const cells = [...documentOf(text).querySelectorAll('dd.number, tbody .number')].map(({ textContent }) =>
    Number(textContent),
  )
  const numbers = tablesOf(body as UnitReport, 'vi').flatMap(({ rows }) => rows.flatMap(([, ...row]) => row))
  t.strictSame(
    cells,
    numbers.filter((cell) => typeof cell === 'number'),
  )
  t.equal((await open('/reports/99999')).status, 404)
  t.match((await open('/reports/20?year=1000&period=x')).text, '2026')
})
