import fc from 'fast-check'
import t from 'tap'
import { indicatorCatalogue } from '../../src/modules/planning/catalogue.ts'
import { isValidOn, recognitions, spanOf } from '../../src/modules/planning/count-rules.ts'
import { resolvedCount } from '../../src/modules/planning/indicators/definition.ts'
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

t.test('a group of products stands for its criteria sets', async (t) => {
  const count = resolvedCount({ what: 'valid', of: 'products', group: 'VI' }, shipped)
  t.strictSame(count, { what: 'valid', of: 'products', sets: ['26-2026/26'] })
})
