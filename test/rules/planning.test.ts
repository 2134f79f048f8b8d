import fc from 'fast-check'
import t from 'tap'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { indicatorCatalogue } from '../../src/modules/planning/catalogue.ts'
import {
  type Count,
  countedBy,
  countKinds,
  figureOf,
  groupOf,
  isValidOn,
  noGroup,
  recognitions,
  spanOf,
} from '../../src/modules/planning/count-rules.ts'
import { resolvedCount } from '../../src/modules/planning/indicators/definition.ts'
import type { RecordFact, RecordMeasure } from '../../src/modules/planning/indicators/record-rules.ts'
import {
  countedReports,
  isReportedBy,
  type OverYears,
  overYears,
  reportedFigureOf,
} from '../../src/modules/planning/indicators/reported/report-rules.ts'
import { percentOfPlan as percentOfFraction } from '../../src/modules/planning/percent.ts'
import { type Target, targetFaults } from '../../src/modules/planning/rules.ts'
import { shipped } from '../support/criteria-sets.ts'
import { always } from '../support/property.ts'

const percentOfPlan = (actual: number, target: number | null) =>
  percentOfFraction({ numerator: BigInt(actual), denominator: 1n }, target)

t.test('34 of 15 is exactly 3400/15, shown as 227 %, and 2.3 times', async (t) => {
  t.strictSame(percentOfPlan(34, 15), {
    percent: { numerator: 3400, denominator: 15, shown: '227 %' },
    ratio: { numerator: 34, denominator: 15, shown: '2.3' },
  })
})

t.test('189 of 65 is 2.9 times the plan', async (t) => {
  t.equal(percentOfPlan(189, 65)?.ratio.shown, '2.9')
})

t.test('halves round up: 1 of 8 is 13 %, 1 of 20 is 0.1 times', async (t) => {
  t.equal(percentOfPlan(1, 8)?.percent.shown, '13 %')
  t.equal(percentOfPlan(1, 20)?.ratio.shown, '0.1')
  t.equal(percentOfPlan(995, 1000)?.percent.shown, '100 %')
  t.equal(percentOfPlan(0, 7)?.percent.shown, '0 %')
})

t.test('without a target, or with target 0, there is no percentage', async (t) => {
  t.equal(percentOfPlan(34, null), null)
  t.equal(percentOfPlan(34, 0), null)
})

t.test('a target with decimals, and a figure that is a share, are divided exactly', async (t) => {
  t.strictSame(percentOfPlan(34, 47.5)?.percent, { numerator: 34_000, denominator: 475, shown: '72 %' })
  const share = percentOfFraction({ numerator: 100n, denominator: 3n }, 33.333)
  t.strictSame(share?.percent, { numerator: 10_000_000, denominator: 99_999, shown: '100 %' })
  t.equal(percentOfPlan(19_999, 0.001)?.percent.shown, '1999900000 %')
})

t.test('figures too large for numbers of JSON are shown in lower terms, and stay exact', async (t) => {
  const found = percentOfPlan(200_000_000_000_000, 500_000_000_000)!
  t.strictSame(found.percent, { numerator: 40_000, denominator: 1, shown: '40000 %' })
})

const figure = fc.integer({ min: 0, max: 1_000_000_000 })

always(
  'what is shown is never more than half a unit from the exact percentage, and never under it at half',
  fc.tuple(figure, fc.integer({ min: 1, max: 1_000_000_000 })),
  ([actual, target]) => {
    const shown = BigInt(percentOfPlan(actual, target)!.percent.shown.replace(' %', ''))
    // 2·(shown − exact) lies in (−1, 1], in whole numbers
    const twice = 2n * (shown * BigInt(target) - 100n * BigInt(actual))
    if (twice <= -BigInt(target) || twice > BigInt(target)) throw new Error(`${actual} of ${target}: ${shown}`)
  },
)

const target: Target = {
  indicator: 'products-recognised',
  unitCode: '20',
  fromYear: 2026,
  untilYear: 2026,
  kind: 'at-least',
  value: 15,
  upperValue: null,
}
const frame = {
  fromYear: 2026,
  untilYear: 2027,
  knowsIndicator: (code: string) => code === 'products-recognised',
  covers: (code: string) => code.startsWith('20'),
}
const faultsOf = (...targets: Partial<Target>[]) =>
  targetFaults(
    targets.map((changes) => ({ ...target, ...changes })),
    frame,
  ).map(({ at, field, code }) => `${at} ${field} ${code}`)

t.test('every fault of a target is found, with its place', async (t) => {
  t.strictSame(faultsOf({}, { unitCode: '20001' }, { fromYear: 2027, untilYear: 2027 }, { untilYear: 2027 }), [])
  t.strictSame(faultsOf({}, { indicator: 'x', unitCode: '04', untilYear: 2028 }), [
    '1 indicator unknown-indicator',
    '1 unitCode outside-the-plan',
    '1 untilYear outside-the-plan',
  ])
  t.strictSame(faultsOf({ kind: 'range' }), ['0 upperValue does-not-fit-kind'])
  t.strictSame(faultsOf({ upperValue: 20 }), ['0 upperValue does-not-fit-kind'])
  t.strictSame(faultsOf({ kind: 'range', value: 6, upperValue: 7 }), [])
  t.strictSame(faultsOf({ kind: 'range', value: 7, upperValue: 6 }), ['0 upperValue too-small'])
  t.strictSame(faultsOf({ fromYear: 2025 }), ['0 fromYear outside-the-plan'])
  t.strictSame(faultsOf({ fromYear: 2027 }), ['0 untilYear too-small'])
  t.strictSame(faultsOf({ value: 0.001 }, { fromYear: 2027, untilYear: 2027, value: 0.0001 }), ['1 value too-fine'])
  t.strictSame(faultsOf({ kind: 'share', value: 100 }), [])
  t.strictSame(faultsOf({ kind: 'share', value: 100.1 }), ['0 value too-big'])
  t.strictSame(faultsOf({}, { value: 3 }), ['1 null repeated'])
})

t.test('a count of a day is taken at the end of the year, or today while that is to come', async (t) => {
  t.strictSame(spanOf('valid', { from: '2025-01-01', until: '2025-12-31' }, '2026-06-01'), {
    from: null,
    until: '2025-12-31',
  })
  t.strictSame(spanOf('ever-recognised', { from: '2026-01-01', until: '2026-12-31' }, '2026-06-01'), {
    from: null,
    until: '2026-06-01',
  })
  t.strictSame(spanOf('upgraded', { from: '2026-01-01', until: '2026-12-31' }, '2026-06-01'), {
    from: '2026-01-01',
    until: '2026-12-31',
  })
})

const certificate = {
  id: '1',
  productId: 'p',
  producerId: 'm',
  provinceCode: '20',
  communeCode: '20001',
  producerKind: 'cooperative' as const,
  womenLed: false,
  modernChannel: false,
  set: '26-2026/11',
  productSet: 11,
  star: 3,
  dossierKind: 'first' as const,
  issuedOn: '2026-06-01',
  expiresOn: '2029-06-01',
  endedAs: null,
  endedOn: null,
  renewal: null,
  chains: [],
}

t.test('a certificate is valid through its last day, and not on the day on which it was revoked', async (t) => {
  t.notOk(isValidOn('2026-05-31', certificate, null))
  t.ok(isValidOn('2026-06-01', certificate, null))
  t.ok(isValidOn('2029-06-01', certificate, null))
  t.notOk(isValidOn('2029-06-02', certificate, null))
  const revoked = { ...certificate, endedAs: 'revoked' as const, endedOn: '2027-01-01' }
  t.ok(isValidOn('2026-12-31', revoked, null))
  t.notOk(isValidOn('2027-01-01', revoked, null))
})

t.test(
  'the first certificate ever is the new one, a higher star by an upgrade is one, the rest is again',
  async (t) => {
    const life = [
      certificate,
      { ...certificate, id: '2', issuedOn: '2027-01-01', dossierKind: 'upgrade' as const, star: 4 },
      { ...certificate, id: '3', issuedOn: '2028-01-01', dossierKind: 'upgrade' as const, star: 4 },
      { ...certificate, id: '4', issuedOn: '2029-01-01', dossierKind: 're-evaluation' as const, star: 5 },
      { ...certificate, id: '5', issuedOn: '2033-01-01' },
    ]
    t.strictSame(
      recognitions(life.toReversed()).map(({ id, recognition }) => `${id} ${recognition}`),
      ['1 newly-recognised', '2 upgraded', '3 re-recognised', '4 re-recognised', '5 re-recognised'],
    )
  },
)

t.test('the catalogue has the indicators that plans of the programme use', async (t) => {
  const codes = indicatorCatalogue.map(({ code }) => code)
  for (const code of [
    'products-recognised',
    'products-recognised-3-star',
    'products-recognised-4-star',
    'products-recognised-5-star',
    'products-upgraded',
    'products-valid',
    'products-ever-recognised',
    'communes-with-product',
  ])
    t.ok(codes.includes(code), code)
})

t.test(
  'a certificate is in the group of its criteria set, or of its product where that is not on record',
  async (t) => {
    const { group, ...count } = resolvedCount({ what: 'valid', of: 'products', group: 'VI' }, shipped)
    t.strictSame(count, { what: 'valid', of: 'products' })
    const groups = group!
    t.equal(groups.no, 'VI')
    t.equal(groupOf(groups, { set: '26-2026/26', productSet: 1 }), 'VI')
    t.equal(groupOf(groups, { set: '1048-2019/2', productSet: 26 }), 'VI', 'brought in from before')
    t.equal(groupOf(groups, { set: '1048-2019/2', productSet: 27 }), noGroup)
  },
)

const days = ['2024-06-01', '2025-01-01', '2025-06-01', '2026-01-01', '2026-06-01'] as const
const oneOf = fc.record({
  productId: fc.constantFrom('a', 'b', 'c'),
  communeCode: fc.constantFrom('20001', '20002', '04001'),
  producerKind: fc.constantFrom('sme' as const, 'cooperative' as const),
  set: fc.constantFrom('26-2026/1', '26-2026/26', '1048-2019/3'),
  productSet: fc.constantFrom(1, 14, 27),
  star: fc.integer({ min: 3, max: 5 }),
  dossierKind: fc.constantFrom(...dossierKinds),
  issuedOn: fc.constantFrom(...days),
})

always(
  'by star, by group, by kind of producer and by place, numbers of products add up to the total of each count',
  fc.tuple(fc.array(oneOf, { maxLength: 12 }), fc.constantFrom(...countKinds), fc.constantFrom(...days)),
  ([made, what, until]) => {
    const facts = made.map((one, at) => ({ ...certificate, ...one, id: String(at).padStart(2, '0') }))
    const all = recognitions(facts.map((fact) => ({ ...fact, provinceCode: fact.communeCode.slice(0, 2) })))
    const span = what === 'valid' || what === 'ever-recognised' ? { from: null, until } : { from: '2025-01-01', until }
    const { group } = resolvedCount({ what: 'valid', of: 'products', group: 'I' }, shipped)
    const count = (more: Partial<Count>, unit = 'VN') =>
      figureOf({ count: { what, of: 'products', ...more }, span, window: null }, unit, all, (fact) => ({
        ...{ communes: [fact.communeCode], provinces: [fact.provinceCode] },
      })).counted
    const groups = ['I', 'II', 'III', 'IV', 'V', 'VI', noGroup]
    const ways = {
      star: [3, 4, 5].map((star) => count({ star })),
      group: groups.map((no) => count({ group: { ...group!, no } })),
      kind: (['sme', 'cooperative'] as const).map((kind) => count({ producerKinds: [kind] })),
      province: ['20', '04'].map((code) => count({}, code)),
      commune: ['20001', '20002', '04001'].map((code) => count({}, code)),
    }
    for (const [way, parts] of Object.entries(ways)) {
      const sum = parts.reduce((total, part) => total + part, 0)
      if (sum !== count({})) throw new Error(`${what} by ${way}: ${parts.join(' + ')} is not ${count({})}`)
    }
  },
)

t.test('a product that went from three to four stars is ever recognised once, with four', async (t) => {
  const upgrade = { ...certificate, id: '2', issuedOn: '2027-01-01', dossierKind: 'upgrade' as const, star: 4 }
  const life = recognitions([certificate, upgrade])
  const stars = (until: string) =>
    [3, 4].map((star) => {
      const count = { what: 'ever-recognised' as const, of: 'products' as const, star }
      return countedBy({ count, span: { from: null, until }, window: null }, life).length
    })
  t.same(stars('2026-12-31'), [1, 0])
  t.same(stars('2027-01-01'), [0, 1])
})

const reportOf = (unitCode: string, fromDay: string, untilDay: string, value: number): RecordFact => ({
  ...{ recordId: `${unitCode} ${untilDay}`, kind: 'report', measure: 'x', tags: [], unitCode, fromDay, untilDay },
  ...{ thousandths: 1000n * BigInt(value), producerId: null, productId: null },
})
const reportedOver = (years: OverYears, from: string, until: string): RecordMeasure => ({
  count: { what: 'reported', of: 'amount', kind: 'report', measure: 'x', rollUp: 'sum-of-provinces', years },
  span: { from, until },
})
/** The province 94 came to 92 on 2025-07-01, which others came to as well. */
const becomes = ({ unitCode: code, fromDay }: Pick<RecordFact, 'unitCode' | 'fromDay'>) =>
  fromDay < '2025-07-01'
    ? [
        { code, since: '', until: '2025-07-01' },
        { code: '92', since: '2025-07-01', until: null },
      ]
    : [{ code, since: '', until: null }]
const idsOf = (reports: readonly RecordFact[]) => reports.map(({ recordId }) => recordId)

t.test('six months are in the year of their unit, and of the one that it came to, and not in another', async (t) => {
  const ofYear = reportedOver('sum', '2025-01-01', '2025-12-31')
  const [half, year] = [reportOf('94', '2025-06-30', '2025-06-30', 4), reportOf('92', '2025-12-20', '2025-12-31', 11)]
  const counted = (...reports: RecordFact[]) => idsOf(countedReports(ofYear, reports, becomes))
  t.strictSame(counted(half), ['94 2025-06-30'])
  t.strictSame(counted(half, year), ['92 2025-12-31'], 'the successor says of the whole year what both did')
  const early = reportOf('92', '2025-06-30', '2025-12-31', 9)
  t.strictSame(counted(half, early), ['94 2025-06-30', '92 2025-12-31'], '92 of then was not in it')
  const own = reportOf('94', '2025-06-30', '2025-12-31', 5)
  t.strictSame(counted(own, year), ['92 2025-12-31'], 'nor is the year of the one that is no more added to it')
  t.strictSame(counted(half, reportOf('92', '2024-12-20', '2024-12-31', 3)).length, 2, 'another year adds to it')
})

t.test('what is reported counts whose whole period lies in the one asked for, of years all or the last', async (t) => {
  const reports = [2023, 2024, 2025].map((year) => reportOf('20', `${year}-12-20`, `${year}-12-31`, year - 2020))
  const places = {
    placeOf: ({ unitCode }: RecordFact) => ({ communes: [], provinces: [unitCode] }),
    becomes: ({ unitCode: code }: RecordFact) => [{ code, since: '', until: null }],
    isStill: () => true,
  }
  const told = (years: OverYears, from: string, until: string, unit = '20') =>
    reportedFigureOf(reportedOver(years, from, until), unit, reports, places).thousandths
  t.strictSame(
    overYears.map((years) => told(years, '2023-01-01', '2025-12-31')),
    [12_000n, 5000n],
  )
  t.equal(told('sum', '2024-01-01', '2025-12-30'), 4000n)
  t.equal(told('sum', '2023-01-02', '2024-12-31'), 4000n)
  t.equal(told('sum', '2026-01-01', '2026-12-31'), null)
  t.equal(told('sum', '2023-01-01', '2025-12-31', '20601'), null)
  t.equal(told('sum', '2023-01-01', '2025-12-31', 'VN'), 12_000n)
})

t.test('of what is added up the units of one level report, of its own each', async (t) => {
  const levels = ['VN', '20', '20601']
  const reporting = (rollUp: Parameters<typeof isReportedBy>[0]) => levels.filter((code) => isReportedBy(rollUp, code))
  t.strictSame(reporting('sum-of-communes'), ['20601'])
  t.strictSame(reporting('sum-of-provinces'), ['20'])
  t.strictSame(reporting('own'), levels)
})
