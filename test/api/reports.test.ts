import { hash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { nation } from '../../src/core/actor.ts'
import { recordActivity } from '../../src/modules/activities/record-activity.ts'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { importCertificates } from '../../src/modules/exchange/certificates/import-certificates.ts'
import { importSuccessions } from '../../src/modules/exchange/successions/import-successions.ts'
import { type CertificateFact, figureOf, recognitions } from '../../src/modules/planning/count-rules.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { reportIndicator } from '../../src/modules/planning/indicators/reported/report-indicator.ts'
import { planProgress } from '../../src/modules/planning/plan-progress.ts'
import { approvePlan } from '../../src/modules/planning/plans/approve-plan.ts'
import { setTargets } from '../../src/modules/planning/set-targets.ts'
import { producerKinds } from '../../src/modules/producers/rules.ts'
import { unitComparison } from '../../src/modules/reports/comparison/unit-comparison.ts'
import { countedCertificates } from '../../src/modules/reports/records/counted-certificates.ts'
import { type CountedRecord, countedRecords } from '../../src/modules/reports/records/counted-records.ts'
import { tablesOf } from '../../src/modules/reports/report-tables.ts'
import type { UnitReport } from '../../src/modules/reports/shapes.ts'
import { reportSnapshot } from '../../src/modules/reports/snapshots/report-snapshot.ts'
import { reportSnapshots } from '../../src/modules/reports/snapshots/report-snapshots.ts'
import { takeReportSnapshot } from '../../src/modules/reports/snapshots/take-report-snapshot.ts'
import { unitReport } from '../../src/modules/reports/unit-report.ts'
import { tableCounts } from '../../src/modules/reports/words.ts'
import { stampBatches } from '../../src/modules/traceability/tables.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { documentOf, faultsOf, linksOf } from '../support/page-document.ts'
import { onUnit } from '../support/place.ts'
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
  ...{ producerId: '', productSet: 11, womenLed: false, modernChannel: false, renewal: null, chains: [] },
}))
await replaceCertificates(db, facts)

const asked = { unitCode: '20', year: 2026, period: 'six-months' as const }
const open = (url: string) => app.rest('GET', url)
const file = (url: string) => app.server.inject({ url }).then(({ rawPayload }) => rawPayload)

const planner = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const administrator = await app.person('Quản trị', onUnit('administrator', nation))
const target = { indicator: 'products-recognised', unitCode: '20', fromYear: 2026, untilYear: 2026, value: 15 }
const ofEarlier = { ...target, kind: 'at-least' as const, fromYear: 2022, untilYear: 2022 }
const plan = { title: 'Kế hoạch', issuer: 'UBND', issuedOn: '2022-01-15', fromYear: 2022, untilYear: 2026 }
const { id: planId } = await granted(
  doors[0]!,
  createPlan,
  {
    ...{ ...plan, unitCode: '20', number: '=15/KH-UBND' },
    targets: [
      ofEarlier,
      { ...target, kind: 'range', value: 8, upperValue: 9.5 },
      { ...target, kind: 'at-least', indicator: 'products-ever-recognised', fromYear: 2022, untilYear: 2026, value: 0 },
      { ...target, kind: 'exactly', unitCode: communes[0]! },
    ],
  },
  planner,
)
const chairman = await app.person('Chủ tịch', onUnit('province-chairman', '20'))
const { version } = await granted(doors[0]!, approvePlan, { planId }, { ...chairman, ifMatch: 1 })

const placeOf = ({ communeCode, provinceCode }: CertificateFact) => ({
  communes: [communeCode],
  provinces: [provinceCode],
})

/** What the pure rule counts, in the order of the columns. */
function counted(unitCode: string, from: string, until: string, asOf: string, slice = {}): object {
  const all = recognitions(facts)
  return Object.fromEntries(
    tableCounts.map(([name, what]) => {
      const span = what === 'valid' || what === 'ever-recognised' ? { from: null, until: asOf } : { from, until }
      const measure = { count: { what, of: 'products' as const, ...slice }, span, window: null }
      return [name, figureOf(measure, unitCode, all, placeOf).counted]
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
        for (const { kind, counts } of report.byProducerKind) t.strictSame(counts, by({ producerKinds: [kind] }), kind)
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

const changedOn = '2025-07-01'
const ofThen = { oldProvinceCode: '94', oldProvinceName: 'Tỉnh Sóc Trăng' }
const ofSocTrang = { ...ofThen, newCode: '92601', newName: 'Phường Sóc Trăng' }
/** What became of communes, known to this instance at once. */
async function becomes(door: Door, rows: z.input<typeof importSuccessions.input>['rows']): Promise<void> {
  await app.server.ocop.world.units.reload()
  await granted(door, importSuccessions, { rows, changedOn }, administrator)
  await app.server.ocop.world.units.reload()
}

const rowsOf = (province: string, office: string, counts: readonly { year: number; star: number; count: number }[]) =>
  counts.flatMap(({ year, star, count }) =>
    Array.from({ length: count }, (_, at) => {
      const no = `${province}-${year}-${star}-${at}`
      return {
        ...{ decisionNumber: `${year}/QĐ-UBND`, decisionDate: `${year}-12-01`, issuedOn: `${year}-12-01` },
        ...{
          issuer: star === 5 ? nation : province,
          office: star === 5 ? null : office,
          signerName: 'Nông Văn Tình',
          signerTitle: 'Chủ tịch',
          kind: 'first' as const,
        },
        ...{ setNo: 11, star, expiresOn: `${year + 3}-12-01`, number: no, product: `Sản phẩm ${no}` },
        ...{ producer: `Hợp tác xã ${no}`, producerKind: 'cooperative' as const, representative: 'Lý Thị Hoa' },
        communeCode: `${province}601`,
      }
    }),
  )

for (const door of doors) {
  t.test(
    `${door.name}: each target stands beside its actual, its percentage and where the current pace leads`,
    async (t) => {
      const { total, progress } = await granted(door, unitReport, { ...asked, period: 'year' })
      const [now, ever] = [total.newlyRecognised, total.everRecognised]
      t.match(progress, [
        {
          plan: { id: planId, number: '=15/KH-UBND', version },
          counted: { from: '2026-01-01', until: '2026-12-31' },
          ...{ actual: { numerator: now, denominator: 1 }, percent: { numerator: 100 * now, denominator: 8 } },
          // The 152nd of 365 days.
          forecast: { value: { numerator: now * 365, denominator: 152 } },
        },
        { percent: null, ratio: null, actual: { numerator: ever }, counted: { from: null, until: '2026-06-01' } },
      ])
      t.equal(progress.length, 2, 'those of other years and units are not of this report')
      // Nothing was recognised before 2022; the 1613th of 1826 days.
      const { numerator, denominator } = progress[1]!.forecast!.value
      t.equal(numerator / denominator, (ever * 1826) / 1613)
      const half = await granted(door, unitReport, { ...asked, year: 2025 })
      t.match(half.progress, [{ counted: { until: '2025-06-30' }, target: { fromYear: 2022 } }])
      t.same((await granted(door, unitReport, { ...asked, year: 2021 })).progress, [])
    },
  )
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
        ...rows.map((row) => row.map((cell) => String(cell ?? '').replace(/^=/, "'="))),
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
    const pdf = await file('/v1/reports/20/pdf?year=2026')
    t.ok(pdf.equals(await file('/v1/reports/20/pdf?year=2026')))
    t.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    t.match(await open('/v1/reports/20/csv?year=x'), { status: 422, body: { errors: [{ pointer: '/year' }] } })
  },
)

t.test('the page of a report is for everyone, in both languages, and every link of it leads on', async (t) => {
  const pages = ['/reports/20?year=2026', '/reports/VN', '/reports/20601?year=2025&period=six-months']
  for (const page of pages) {
    for (const lang of ['vi', 'en']) {
      const { status, text, headers } = await open(`${page}${page.includes('?') ? '&' : '?'}lang=${lang}`)
      t.equal(status, 200, page)
      t.same(await faultsOf(text), [], `${page} ${lang}`)
      t.match(headers, { 'content-language': lang, 'cache-control': 'public, max-age=60', etag: /^"/ })
      t.notMatch(text, /<script|style=|javascript:/i)
      if (lang === 'en' || page !== pages[0]) continue
      const own = page.split('?')[0]!
      for (const link of new Set(linksOf(text)))
        t.equal((await open(link.startsWith('?') ? own + link : link)).status, 200, link)
    }
  }
  const { text } = await open('/reports/20?year=2026&lang=vi')
  const { body } = await open('/v1/reports/20?year=2026')
  const cells = [...documentOf(text).querySelectorAll('dd.number, tbody .number')].map(({ textContent }) =>
    Number(textContent.replace(',', '.')),
  )
  const numbers = tablesOf(body as UnitReport, 'vi')
    .slice(1)
    .flatMap(({ rows }) => rows.flatMap(([, ...row]) => row))
  t.strictSame(
    cells,
    numbers.filter((cell) => typeof cell === 'number'),
  )
  for (const link of documentOf(text).querySelectorAll('dd.number a, tbody .number a')) {
    const [figure, count] = [link.getAttribute('href')!, link.textContent]
    if (!figure.includes('what=')) continue
    const behind = documentOf((await open(figure)).text)
    t.equal(behind.querySelector('main p b')!.textContent, count, figure)
    t.equal(behind.querySelectorAll('tbody tr').length, Math.min(50, Number(count)), figure)
  }
  t.equal((await open('/reports/99999')).status, 404)
  t.equal((await open('/reports/99999/records?what=valid&from=2026-01-01&until=2026-06-01')).status, 404)
  t.equal((await open('/reports/20/records?from=2026-01-01&until=x')).status, 422)
  t.match((await open('/reports/20?year=1000&period=x')).text, '2026')
})

for (const door of doors) {
  t.test(`${door.name}: units stand beside each other over years, ranked by the last of them`, async (t) => {
    const sought = { unitCode: '20', indicator: 'products-valid', fromYear: 2024, untilYear: 2026 }
    const { units, whole, years } = await granted(door, unitComparison, sought)
    t.match(years, [
      { year: 2024 },
      { year: 2025, counted: { until: '2025-12-31' } },
      { counted: { until: '2026-06-01' } },
    ])
    const report = await granted(door, unitReport, { ...asked, period: 'year' })
    t.equal(whole.at(-1)!.numerator, report.total.valid)
    t.equal(units.length, report.places.length)
    for (const { unit, actuals, rank } of units) {
      const { counts } = report.places.find((place) => place.unit.code === unit.code)!
      t.equal(actuals.at(-1)!.numerator, counts.valid)
      t.equal(rank, 1 + report.places.filter((place) => place.counts.valid > counts.valid).length)
    }
    t.same(
      units.map(({ rank }) => rank),
      units.map(({ rank }) => rank).toSorted(),
    )
    const errorsOf = async (more: object) => (await refused(door, unitComparison, { ...sought, ...more })).errors
    t.match(await errorsOf({ untilYear: 2023 }), [{ pointer: '/untilYear', code: 'too-small' }])
    t.match(await errorsOf({ fromYear: 2018, untilYear: 2028 }), [{ code: 'too-big' }])
    t.match(await errorsOf({ untilYear: 2027 }), [{ code: 'in-future' }])
    t.match(await errorsOf({ indicator: 'nothing' }), [{ code: 'unknown-indicator' }])
  })
  t.test(
    `${door.name}: behind each number of a report there are as many certificates, each of another product`,
    async (t) => {
      const report = await granted(door, unitReport, asked)
      const { from, until } = report
      const behind = async (sought: object): Promise<string[]> => {
        const found: string[] = []
        let after: string | null = null
        do {
          const page: z.output<typeof countedCertificates.output> = await granted(door, countedCertificates, {
            ...{ unitCode: '20', from, until, first: 7 },
            ...sought,
            ...(after && { after }),
          })
          found.push(...page.items.map(({ productId }) => productId))
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        } while (after !== null)
        return found
      }
      const rows = [
        [{}, report.total],
        ...report.byStar.map(({ star, counts }) => [{ star }, counts]),
        ...report.byGroup.map(({ group, counts }) => [{ group }, counts]),
        ...report.byProducerKind.map(({ kind, counts }) => [{ producerKind: kind }, counts]),
        ...report.places.map(({ unit, counts }) => [{ unitCode: unit.code }, counts]),
      ] as [object, UnitReport['total']][]
      for (const [slice, counts] of rows) {
        for (const [name, what] of tableCounts) {
          const products = await behind({ ...slice, what })
          t.equal(products.length, counts[name], `${JSON.stringify(slice)} ${what}`)
          t.equal(new Set(products).size, products.length)
        }
      }
      const ofPlan = { indicator: 'products-recognised', until: '2026-12-31' }
      const planned = await behind(ofPlan)
      t.equal(planned.length, report.progress[0]!.actual!.numerator)
      const whole = await granted(door, unitReport, { ...asked, period: 'year' })
      const partsOf = async (rows: [object, { counts: UnitReport['total'] }][]) => {
        const found: string[] = []
        for (const [filter, { counts }] of rows) {
          const products = await behind({ ...ofPlan, ...filter })
          t.equal(products.length, counts.newlyRecognised, JSON.stringify(filter))
          found.push(...products)
        }
        t.same(found.toSorted(), planned.toSorted(), 'the parts of an indicator add up to it')
      }
      await partsOf(whole.byStar.map(({ star, ...row }) => [{ star }, row]))
      await partsOf(whole.byGroup.map(({ group, ...row }) => [{ group }, row]))
      await partsOf(whole.byProducerKind.map(({ kind, ...row }) => [{ producerKind: kind }, row]))
      const fourStars = { indicator: 'products-valid-4-star' }
      const ofFour = report.byStar.find(({ star }) => star === 4)!.counts.valid
      t.equal((await behind({ ...fourStars, star: 4 })).length, ofFour)
      t.equal((await behind({ ...fourStars, star: 3 })).length, 0, 'of four stars none has three')
      t.equal((await behind({ what: 'valid', of: 'communes' })).length, report.placesWithProduct)
    },
  )

  t.test(
    `${door.name}: what counts no certificates has none behind it, and a figure that is none is refused`,
    async (t) => {
      const sought = { unitCode: '20', from: '2026-01-01', until: '2026-12-31' }
      const errorsOf = async (more: object) => (await refused(door, countedCertificates, { ...sought, ...more })).errors
      t.match(await errorsOf({ indicator: 'nothing' }), [{ pointer: '/indicator', code: 'unknown-indicator' }])
      t.match(await errorsOf({ indicator: 'products-recognised', outOf: true }), [{ code: 'unknown-indicator' }])
      t.match(await errorsOf({}), [{ pointer: '/what', code: 'missing' }])
      const indicator = { indicator: 'products-recognised' }
      t.match(await errorsOf({ ...indicator, what: 'valid' }), [{ pointer: '/what', code: 'beside-indicator' }])
      t.match(await errorsOf({ ...indicator, of: 'communes' }), [{ pointer: '/of', code: 'beside-indicator' }])
      t.match(await errorsOf({ indicator: 'training-courses', star: 4 }), [
        { pointer: '/star', code: 'counts-no-certificates' },
      ])
      const records = { ...sought, indicator: 'training-courses' }
      if (door.name === 'REST')
        t.match((await refused(door, countedRecords, { ...records, star: 4 } as typeof records)).errors, [
          { pointer: '/star', code: 'unknown-field' },
        ])
      const elsewhere = await refused(door, countedCertificates, { ...sought, what: 'valid', unitCode: '99999' })
      t.equal(elsewhere.code, 'not-found')
    },
  )
}

t.test(
  'a kept report is the same bytes whatever becomes of the registry, for offices of the unit and above',
  async (t) => {
    const officers = [planner, await app.person('Cán bộ bộ', onUnit('ministry-officer', nation))]
    const strangers = [
      await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04')),
      await app.person('Cán bộ xã', onUnit('commune-officer', communes[0]!)),
    ]
    const before: { taken: z.output<typeof takeReportSnapshot.output>; text: string; files: Buffer[] }[] = []
    for (const [at, door] of doors.entries()) {
      for (const stranger of strangers)
        t.match(await refused(door, takeReportSnapshot, asked, stranger), { code: 'not-found' })
      t.match(await refused(door, takeReportSnapshot, { ...asked, year: 2027 }, planner), { code: 'invalid-input' })
      const taken = await granted(door, takeReportSnapshot, asked, officers[at]!)
      t.strictSame(taken.report, await granted(door, unitReport, asked))
      const { text } = await open(`/v1/report-snapshots/${taken.id}/json`)
      t.equal(taken.sha256, hash('sha256', text))
      t.strictSame(JSON.parse(text), taken.report)
      const files = await Promise.all(
        ['csv', 'xlsx', 'pdf'].map((format) => file(`/v1/report-snapshots/${taken.id}/${format}`)),
      )
      before.push({ taken, text, files })
    }
    await granted(
      doors[0]!,
      setTargets,
      { planId, targets: [ofEarlier], reason: 'Giảm chỉ tiêu' },
      { ...planner, ifMatch: version },
    )
    await replaceCertificates(db, facts.slice(0, 5))
    for (const [at, door] of doors.entries()) {
      const { taken, text, files } = before[at]!
      t.notSame((await granted(door, unitReport, asked)).total, taken.report.total)
      t.strictSame(await granted(door, reportSnapshot, { snapshotId: taken.id }), taken)
      const kept = await open(`/v1/report-snapshots/${taken.id}/json`)
      t.equal(kept.text, text)
      t.match(kept.headers, { 'cache-control': 'public, max-age=31536000, immutable', etag: /^"/ })
      for (const [of, format] of ['csv', 'xlsx', 'pdf'].entries())
        t.ok((await file(`/v1/report-snapshots/${taken.id}/${format}`)).equals(files[of]!), format)
      const { items } = await granted(door, reportSnapshots, { unitCode: '20', first: 1 })
      t.match(items, [{ id: before[1]!.taken.id, unit: { code: '20' }, year: 2026, period: 'six-months' }])
    }
    await t.rejects(app.database.pool.query('delete from report_snapshots'))
    t.equal((await open('/v1/report-snapshots/01900000-0000-7000-8000-000000000000/json')).status, 404)
  },
)

t.test(
  'the published figures of Lạng Sơn 2022 and Sóc Trăng come out when their certificates are imported',
  async (t) => {
    await replaceCertificates(db, [])
    await addUnits(db, [
      {
        ...{ code: '92601', level: 'commune', parentCode: '92' },
        periods: [{ validFrom: changedOn, validUntil: null, name: 'Phường Sóc Trăng', kind: 'ward' }],
      },
    ])
    const [door] = doors as [Door, Door]
    await becomes(door, [{ ...ofSocTrang, oldCode: '94601', oldName: 'Phường 1', parts: 1 }])
    const langSon = rowsOf('20', 'Ủy ban nhân dân tỉnh Lạng Sơn', [
      ...[
        { year: 2021, star: 3, count: 70 },
        { year: 2021, star: 4, count: 16 },
      ],
      ...[
        { year: 2022, star: 3, count: 26 },
        { year: 2022, star: 4, count: 8 },
      ],
    ])
    const socTrang = rowsOf('94', 'Ủy ban nhân dân tỉnh Sóc Trăng', [
      ...[
        { year: 2020, star: 3, count: 136 },
        { year: 2022, star: 3, count: 33 },
      ],
      ...[
        { year: 2022, star: 4, count: 19 },
        { year: 2022, star: 5, count: 1 },
      ],
    ])
    await granted(door, importCertificates, { rows: [...langSon, ...socTrang] }, administrator)
    const there = await granted(door, unitReport, { unitCode: '20', year: 2022 })
    t.match(there.progress, [
      { actual: { shown: '34' }, percent: { numerator: 3400, denominator: 15, shown: '227 %' }, forecast: null },
    ])
    const sought = {
      indicator: 'products-recognised',
      unitCode: '20',
      from: '2022-01-01',
      until: '2022-12-31',
      first: 100,
    }
    const behind = await granted(door, countedCertificates, sought)
    t.equal(behind.items.length, 34, 'from the number down to the certificates')
    for (const { issuedOn, commune } of behind.items)
      t.match({ issuedOn, commune }, { issuedOn: /^2022-/, commune: { code: '20601' } })
    t.match(there, { total: { newlyRecognised: 34, everRecognised: 120 } })
    const ofGroups = there.byGroup.map(({ group, counts }) => `${group} ${counts.everRecognised}`)
    t.ok(ofGroups.includes('I 120'), 'of sets of earlier instruments the group is that of the product')
    t.notOk(ofGroups.some((one) => one.startsWith('none')))
    t.match(there.byStar, [
      { counts: { everRecognised: 0 } },
      { counts: { everRecognised: 24 } },
      { counts: { everRecognised: 96 } },
    ])
    const officer = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
    const cumulative = {
      ...target,
      kind: 'at-least' as const,
      indicator: 'products-ever-recognised',
      unitCode: '94',
      fromYear: 2022,
      untilYear: 2022,
    }
    const draft = { ...plan, unitCode: '94', number: '9/KH-UBND', targets: [{ ...cumulative, value: 65 }] }
    const { id } = await granted(door, createPlan, draft, officer)
    const then = { unitCode: '94', year: 2022, mapOn: '2022-12-13' }
    t.same((await granted(door, unitReport, then)).progress, [], 'nobody sees a draft')
    const approver = await app.person('Chủ tịch Cần Thơ', onUnit('province-chairman', '92'))
    await granted(door, approvePlan, { planId: id, fromYear: 2022, untilYear: 2022 }, { ...approver, ifMatch: 1 })
    const stars = [
      { counts: { everRecognised: 1 } },
      { counts: { everRecognised: 19 } },
      { counts: { everRecognised: 169 } },
    ]
    for (const each of doors) {
      const here = await granted(each, unitReport, then)
      t.match(here, {
        ...{ unit: { code: '94', name: 'Tỉnh Sóc Trăng' }, mapOn: '2022-12-13', unattributed: null },
        ...{
          total: { everRecognised: 189 },
          progress: [{ target: { unit: { code: '94' } }, ratio: { shown: '2.9' } }],
        },
        places: [{ unit: { code: '94601', name: 'Phường 1' }, counts: { everRecognised: 189 } }],
      })
      t.match(here.byStar, stars)
      for (const asked of [{}, { asOf: '2022-12-13' }, { asOf: '2026-05-01' }])
        t.match(await granted(each, planProgress, { planId: id, ...asked }, officer), {
          mapOn: asked.asOf === '2022-12-13' ? asked.asOf : '2025-06-30',
          items: [{ actual: { numerator: 189 }, ratio: { shown: '2.9' } }],
        })
      t.match(await granted(each, unitReport, { unitCode: '94', year: 2022 }), {
        ...{ mapOn: '2025-06-30', total: { everRecognised: 189 }, progress: [{ ratio: { shown: '2.9' } }] },
      })
      const gone = { unitCode: '94', year: 2022, mapOn: '2025-07-01' }
      t.equal((await refused(each, unitReport, gone)).code, 'not-found', 'it is none of that day')
      t.match((await granted(each, unitReport, { ...then, unitCode: '92' })).total, { everRecognised: 0 })
      const today = await granted(each, unitReport, { unitCode: '92', year: 2022 })
      t.match(today, { mapOn: null, total: { everRecognised: 189 }, progress: [] })
      t.match(today.byStar, stars)
      t.match(
        today.places.find(({ unit }) => unit.code === '92601'),
        { counts: { everRecognised: 189 } },
      )
    }
    const { text } = await open('/reports/20?year=2022&lang=vi')
    t.match(text.replace(/<[^>]*>/g, ''), 'Thực hiện: 34 · kế hoạch: ít nhất 15 sản phẩm · 227 %')
    const indicators = [...documentOf(text).querySelectorAll('table')].find(({ textContent }) =>
      textContent.includes('Cách tính'),
    )!
    t.same(
      [...indicators.querySelectorAll('thead th')].slice(0, 2).map(({ textContent }) => textContent),
      ['Chỉ tiêu', 'Thực hiện'],
      'on a phone too the number stands beside its name',
    )
    t.match((await open('/v1/reports/20/csv?year=2022')).text, ",≥ 15,34,227,,'=15/KH-UBND (15/01/2022)")
  },
)

t.test(
  'comparisons, certificates behind a figure, kept reports and pages are of the map that is asked for',
  async (t) => {
    const mapOn = '2022-12-13'
    const behind = { what: 'ever-recognised' as const, from: '2022-01-01', until: '2022-12-31', first: 100 }
    const compared = { indicator: 'products-ever-recognised', fromYear: 2021, untilYear: 2022 }
    const officers = [
      await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92')),
      await app.person('Cán bộ phường', onUnit('commune-officer', '92601')),
    ]
    for (const door of doors) {
      const { units, whole } = await granted(door, unitComparison, { ...compared, unitCode: nation, mapOn })
      t.match(units.slice(0, 2), [
        { unit: { name: 'Tỉnh Sóc Trăng' }, rank: 1, actuals: [{ numerator: 136 }, { numerator: 189 }] },
        { unit: { name: 'Tỉnh Lạng Sơn' }, rank: 2 },
      ])
      t.equal(units.length, 63)
      t.match(whole, [{ numerator: 222 }, { numerator: 309 }])
      const today = await granted(door, unitComparison, { ...compared, unitCode: nation })
      t.match(today.units[0], {
        unit: { name: 'Thành phố Cần Thơ' },
        actuals: [{ numerator: 136 }, { numerator: 189 }],
      })
      t.equal((await refused(door, unitComparison, { ...compared, unitCode: '94' })).code, 'not-found')

      const sought = { ...behind, star: 4, unitCode: '94', mapOn }
      const found = (await granted(door, countedCertificates, sought)).items
      t.strictSame([found.length, found[0]!.commune], [19, { code: '94601', name: 'Phường 1' }])
      const now = (await granted(door, countedCertificates, { ...behind, star: 4, unitCode: '92' })).items
      t.strictSame([now.length, now[0]!.commune], [19, { code: '92601', name: 'Phường Sóc Trăng' }])
      t.equal((await refused(door, countedCertificates, { ...behind, unitCode: '94' })).code, 'not-found')

      const kept = { unitCode: '94', year: 2022, mapOn }
      t.equal((await refused(door, takeReportSnapshot, kept, planner)).code, 'not-found')
      t.match(await granted(door, takeReportSnapshot, { ...kept, mapOn: null }, officers[0]), { mapOn: '2025-06-30' })
      const taken = await granted(door, takeReportSnapshot, kept, officers[0])
      t.match(taken, {
        unit: { code: '94', name: 'Tỉnh Sóc Trăng' },
        mapOn,
        report: { total: { everRecognised: 189 } },
      })
      t.strictSame(await granted(door, reportSnapshot, { snapshotId: taken.id }), taken)
      t.match((await granted(door, reportSnapshots, { unitCode: '94' })).items[0], { id: taken.id, mapOn })
      t.match(await granted(door, takeReportSnapshot, { ...kept, unitCode: '94601' }, officers[1]), { mapOn })
    }
    const { text, status } = await open(`/reports/94?year=2022&mapOn=${mapOn}&lang=vi`)
    t.equal(status, 200)
    t.match(text, 'Số liệu tính theo đơn vị hành chính ngày 13/12/2022.')
    t.same(await faultsOf(text), [])
    const links = [...new Set(linksOf(text))].filter((link) => link.includes('2022'))
    t.ok(links.length > 4)
    for (const link of links) {
      if (!link.startsWith('/reports/92?')) t.match(link, `mapOn=${mapOn}`, 'all but that to what it is now')
      t.equal((await open(link.startsWith('?') ? `/reports/94${link}` : link)).status, 200, link)
    }
    const moved = await app.server.inject({ url: '/reports/94?year=2022&lang=vi' })
    const last = '/reports/94?year=2022&period=year&mapOn=2025-06-30&lang=vi'
    t.match([moved.statusCode, moved.headers.location], [302, last], 'the last map that has it')
    const unsaid = await app.server.inject({ url: '/reports/94?period=six-months&lang=en' })
    t.equal(unsaid.headers.location, '/reports/94?year=2025&period=six-months&mapOn=2025-06-30&lang=en')
    const became = '/reports/92?year=2022&period=year&lang=vi'
    t.ok(linksOf((await open(last)).text).includes(became), 'on to what it is now')
    const here = await open(became)
    t.match(here.text, 'đơn vị hành chính hiện nay')
    t.match(here.text, 'Tỉnh Sóc Trăng (đến 30/06/2025)')
    t.same(await faultsOf(here.text), [])
    for (const code of ['92', '93', '94'])
      t.ok(linksOf(here.text).includes(last.replace('/94?', `/${code}?`)), `and back to ${code}`)
    const optionsOf = (page: string) =>
      [...documentOf(page).querySelectorAll('select[name=mapOn] option')].map((one) => one.getAttribute('value'))
    t.same(optionsOf(here.text), ['', '2025-06-30'])
    t.same(optionsOf(text), ['2025-06-30', mapOn])
    t.ok(
      linksOf((await open('/reports/92601?year=2026&lang=vi')).text).some((link) => link.includes('/94601?year=2025')),
    )
    t.match((await open('/reports/20?year=2022&mapOn=&lang=vi')).text, 'đơn vị hành chính hiện nay')
    const csv = await open(`/v1/reports/94/csv?year=2022&mapOn=${mapOn}`)
    t.match(csv.headers['content-disposition'], 'ocop-94-2022-map-2022-12-13.csv')
    t.match(csv.text, '(theo đơn vị hành chính ngày 13/12/2022)')
    t.match(await open('/v1/reports/94/csv?year=2022&mapOn=x'), {
      status: 422,
      body: { errors: [{ pointer: '/mapOn' }] },
    })
  },
)

t.test('a report that was kept before reports told of maps and splits is read as before', async (t) => {
  const [door] = doors as [Door, Door]
  const now = await granted(door, unitReport, { unitCode: '20', year: 2022 })
  const untold = ['mapOn', 'unattributed']
  const content = JSON.stringify(now, (key, value) => (untold.includes(key) && value === null ? undefined : value))
  const { rows } = await app.database.pool.query(
    `insert into report_snapshots (id, unit_code, year, period, as_of, content, sha256, taken_at, taken_by)
     values ($1, '20', 2022, 'year', '2022-12-31', $2, sha256(convert_to($2, 'UTF8')), now(), $3) returning id`,
    [uuidv7(), content, planner.id],
  )
  for (const each of doors) t.strictSame((await granted(each, reportSnapshot, { snapshotId: rows[0].id })).report, now)
})

t.test('what lies in a commune that was split is told beside each table, and in no row counted', async (t) => {
  const [door] = doors as [Door, Door]
  await addUnits(db, [
    {
      ...{ code: '92602', level: 'commune', parentCode: '92' },
      periods: [{ validFrom: changedOn, validUntil: null, name: 'Phường Phú Lợi', kind: 'ward' }],
    },
  ])
  const lost = { ...ofSocTrang, oldCode: '94602', oldName: 'Phường 2', parts: 2 }
  await becomes(door, [lost, { ...lost, newCode: '92602', newName: 'Phường Phú Lợi' }])
  const [row] = rowsOf('94', 'Ủy ban nhân dân tỉnh Sóc Trăng', [{ year: 2022, star: 4, count: 20 }]).slice(-1)
  await granted(door, importCertificates, { rows: [{ ...row!, communeCode: '94602' }] }, administrator)
  const left = { newlyRecognised: 1, upgraded: 0, reRecognised: 0, valid: 1, everRecognised: 1 }
  const report = await granted(door, unitReport, { unitCode: '92', year: 2022 })
  t.match(report, { total: { everRecognised: 190 }, unattributed: null })
  t.match(
    report.places.filter(({ unit }) => unit.code.startsWith('926')),
    [
      { counts: { everRecognised: 189 }, unattributed: left },
      { counts: { everRecognised: 0 }, unattributed: left },
    ],
  )
  for (const each of doors) {
    const sought = { indicator: 'products-ever-recognised', fromYear: 2021, untilYear: 2022 }
    const { units, wholeUnattributed } = await granted(each, unitComparison, { ...sought, unitCode: '92' })
    t.strictSame(wholeUnattributed, [0, 0], 'that it lies in the province is known')
    const parts = units.filter(({ unit }) => ['92601', '92602'].includes(unit.code))
    t.match(parts, [{ unattributed: [0, 1] }, { actuals: [{ numerator: 0 }, { numerator: 0 }], unattributed: [0, 1] }])
  }
  const ward = await granted(door, unitReport, { unitCode: '92602', year: 2022 })
  t.strictSame([ward.total.everRecognised, ward.unattributed], [0, left])
  t.strictSame(
    ward.byStar.map(({ unattributed }) => unattributed),
    [null, left, null],
  )
  t.strictSame(ward.byProducerKind.find(({ kind }) => kind === 'cooperative')!.unattributed, left)
  const said = 'Phường Phú Lợi – thuộc các xã đã chia tách, chưa tính được vào đâu: Công nhận lần đầu trong kỳ: 1;'
  const page = await open('/reports/92?year=2022&lang=vi')
  t.match(page.text, said)
  t.same(await faultsOf(page.text), [])
  const { places, placesWithProduct } = report
  t.match(
    page.text,
    `${placesWithProduct} trên ${places.length} đơn vị có sản phẩm còn hiệu lực công nhận. 1 đơn vị khác có thể có.`,
  )
  const tiles = [...documentOf(page.text).querySelectorAll('.tiles li')].map((tile) => [
    tile.querySelector('span')!.textContent,
    [tile.getAttribute('class'), tile.querySelector('b')!.textContent],
  ])
  t.match(Object.fromEntries(tiles), {
    'Phường Sóc Trăng': ['has', '189 sản phẩm, có thể hơn'],
    'Phường Phú Lợi': ['maybe', 'có thể có'],
  })
  t.match(page.text, 'Ô có viền chấm có thể có')
  t.match((await open('/v1/reports/92/csv?year=2022')).text, said)
  const { sheets } = await readXlsx(await file('/v1/reports/92/xlsx?year=2022'))
  t.match(sheets.at(-1)!.rows.at(-1)![0], said)
  t.match((await open('/reports/92602?year=2022&lang=vi')).text, '4 sao – thuộc các xã đã chia tách')
  t.equal((await file('/v1/reports/92/pdf?year=2022')).subarray(0, 5).toString(), '%PDF-')
  const then = await granted(door, unitReport, { unitCode: '94602', year: 2022, mapOn: '2022-12-13' })
  t.match(then, { total: { everRecognised: 1 }, unattributed: null })
  const [found] = (
    await granted(door, countedCertificates, {
      ...{ unitCode: '92', what: 'ever-recognised', from: '2022-01-01', until: '2022-12-31', first: 1 },
    })
  ).items
  t.strictSame(found!.commune, { code: '94602', name: 'Phường 2' }, 'in which part it lies is not guessed')
})

t.test(
  'training, stamps, chains and sessions of Lạng Sơn 2022 come out of what offices recorded and reported',
  async (t) => {
    const [door] = doors as [Door, Door]
    const record = (title: string, details: z.input<typeof recordActivity.input>['details']) =>
      granted(door, recordActivity, { unitCode: '20', title, fromDay: '2022-06-01', details }, planner)
    for (const attendances of [70, 80]) await record('Hội nghị tập huấn', { training: { attendances, women: 0 } })
    for (let chain = 1; chain <= 5; chain++)
      await record(`Chuỗi ${chain}`, { chain: { circular: false, green: true, stableMaterialArea: true } })
    await db.insert(stampBatches).values(
      productIds.slice(0, 16).map((productId, at) => ({
        ...{ id: uuidv7(), number: at + 1, productId, provinceCode: '20', communeCode: '20601' },
        ...{ count: 31_250, firstNumber: 1, handedOverOn: '2022-07-01', handedOverBy: planner.id },
        ...{ secretSealed: Buffer.alloc(32), createdAt: app.clock.now.toISOString() },
      })),
    )
    const reported = { 'council-sessions': 2, 'places-given-stamps': 4, 'places-inspected': 2 }
    for (const [indicator, value] of Object.entries(reported)) {
      const told = { indicator, unitCode: '20', year: 2022, period: 'year' as const, value }
      const where = { source: 'Báo cáo năm 2022', asOf: '2022-12-20', reason: 'Nhập lại số liệu cũ' }
      await granted(door, reportIndicator, { ...told, ...where }, planner)
    }
    const chains = { ...ofEarlier, indicator: 'chains-supported', value: 5 }
    const ofChains = { ...plan, unitCode: '20', number: '16/KH-UBND', targets: [chains] }
    const { id } = await granted(door, createPlan, ofChains, planner)
    await granted(door, approvePlan, { planId: id }, { ...chairman, ifMatch: 1 })
    const { indicators, progress } = await granted(door, unitReport, { unitCode: '20', year: 2022 })
    t.match(
      progress.find(({ target: { indicator } }) => indicator === 'chains-supported'),
      { actual: { shown: '5' }, percent: { shown: '100 %' } },
    )
    const shown = (code: string) => indicators.find((one) => one.code === code)?.actual?.shown
    t.equal(shown('training-courses'), '2')
    t.equal(shown('training-attendances'), '150')
    t.equal(shown('chains-supported'), '5')
    t.equal(shown('stamps-handed-over'), '500000')
    t.equal(shown('products-given-stamps'), '16')
    for (const [indicator, value] of Object.entries(reported)) t.equal(shown(indicator), String(value))
    const behind = async (each: Door, indicator: string, unitCode = '20') =>
      granted(each, countedRecords, { indicator, unitCode, from: '2022-01-01', until: '2022-12-31', first: 3 })
    for (const each of doors) {
      for (const [indicator, sum] of [
        ['training-courses', 2],
        ['training-attendances', 150],
        ['chains-supported', 5],
        ['stamps-handed-over', 500_000],
        ['products-given-stamps', 16],
        ['council-sessions', 2],
      ] as const) {
        const found: CountedRecord[] = []
        for (let after: string | null = null; ; ) {
          const asked = { indicator, unitCode: '20', from: '2022-01-01', until: '2022-12-31', first: 3 }
          const page: Awaited<ReturnType<typeof behind>> = await granted(each, countedRecords, {
            ...asked,
            ...(after && { after }),
          })
          found.push(...page.items)
          after = page.pageInfo.endCursor
          if (!page.pageInfo.hasNextPage) break
        }
        t.equal(
          found.reduce((total, { amount }) => total + amount, 0),
          sum,
          indicator,
        )
        t.equal(new Set(found.map(({ id }) => id)).size, found.length)
      }
      const [course] = (await behind(each, 'training-courses')).items
      t.match(course, { title: null, kind: 'training', unit: { code: '20' }, fromDay: '2022-06-01', product: null })
      t.match((await behind(each, 'stamps-handed-over')).items[0], {
        ...{ amount: 31_250, unit: { code: '20601' }, document: null },
      })
      t.match((await behind(each, 'products-given-stamps')).items[0], { product: { name: 'Chè' }, amount: 1 })
      t.same((await behind(each, 'training-courses', '20601')).items, [], 'the province held it')
      const why = async (indicator: string) =>
        (
          await refused(each, countedRecords, { indicator, unitCode: '20', from: '2022-01-01', until: '2022-12-31' })
        ).errors!.map(({ code }) => code)
      t.same(await why('products-valid'), ['counts-no-records'])
      t.same(await why('x'), ['unknown-indicator'])
    }
    const { text } = await open('/reports/20?year=2022&lang=vi')
    for (const [indicator, sum, count] of [
      ['training-attendances', '150', 2],
      ['stamps-handed-over', '500.000', 16],
      ['products-given-stamps', '16', 16],
    ] as const) {
      const link = linksOf(text).find((href) => href.includes(`indicator=${indicator}`))!
      const page = await open(link)
      t.same(await faultsOf(page.text), [], link)
      t.equal(documentOf(page.text).querySelector('main p b')!.textContent, sum)
      t.equal(documentOf(page.text).querySelectorAll('tbody tr').length, count)
      t.notMatch(page.text, 'Hội nghị tập huấn', 'officers word titles: they may name people')
      for (const href of linksOf(page.text).filter((one) => one.startsWith('/'))) {
        t.equal((await open(href)).status, 200, href)
        if (href.includes('/csv'))
          t.equal(parse((await open(href)).text, { bom: true }).length, count + 1, 'all of them, under headings')
        if (!href.includes('/xlsx')) continue
        const { sheets } = await readXlsx(await file(href))
        t.equal(sheets[0]!.rows.length, count + 1)
      }
    }
    const later = await granted(door, unitReport, { unitCode: '20', year: 2023 })
    t.equal(later.indicators.find(({ code }) => code === 'training-courses')?.actual?.shown, '0')
  },
)

t.test('the plan of a province whose code was used again is not held against the other one', async (t) => {
  const officer = await app.person('Cán bộ Kiên Giang', onUnit('province-officer', '91'))
  const approver = await app.person('Chủ tịch', onUnit('province-chairman', '91'))
  const [door] = doors as [Door, Door]
  const ofThen = { ...ofEarlier, indicator: 'products-ever-recognised', unitCode: '91', value: 40 }
  const draft = { ...plan, unitCode: '91', number: '8/KH-UBND', targets: [ofThen] }
  const { id } = await granted(door, createPlan, draft, officer)
  await granted(door, approvePlan, { planId: id }, { ...approver, ifMatch: 1 })
  const then = '2022-12-31'
  for (const each of doors) {
    const now = await granted(each, planProgress, { planId: id, mapOn: '2026-06-01' }, officer)
    const named = { target: { unit: { code: '91', name: 'Tỉnh Kiên Giang' } } }
    t.match(now.items, [{ ...named, actual: null, percent: null }], 'today the code is An Giang')
    for (const asked of [{}, { mapOn: then }]) {
      const onItsMap = await granted(each, planProgress, { planId: id, ...asked }, officer)
      t.match(onItsMap, { mapOn: asked.mapOn ?? '2025-06-30' })
      t.match(onItsMap.items, [{ ...named, actual: { numerator: 0 }, percent: { shown: '0 %' } }])
    }
    t.same((await granted(each, unitReport, { unitCode: '91', year: 2022 })).progress, [])
    const report = await granted(each, unitReport, { unitCode: '91', year: 2022, mapOn: then })
    t.match(report.progress, [{ ...named, percent: { shown: '0 %' } }])
  }
})

t.test('the progress of a plan is told as it stood on an earlier day', async (t) => {
  for (const door of doors) {
    const on = (asOf: string) => granted(door, planProgress, { planId, asOf, year: 2022 }, planner)
    const before = await on('2022-11-30')
    t.match(before, { asOf: '2022-11-30', items: [{ actual: { numerator: 0 }, counted: { until: '2022-11-30' } }] })
    const after = await on('2022-12-01')
    t.match(after.items, [{ actual: { numerator: 34 }, percent: { shown: '227 %' } }])
    const why = async (asOf: string) =>
      (await refused(door, planProgress, { planId, asOf }, planner)).errors!.map(({ code }) => code)
    t.same(await why('2022-01-14'), ['too-small'])
    t.same(await why('2026-06-02'), ['in-future'])
  }
})
