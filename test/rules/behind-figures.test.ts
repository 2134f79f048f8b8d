import fc from 'fast-check'
import t from 'tap'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import {
  type CertificateFact,
  countedThings,
  countKinds,
  figureOf,
  type Measure,
  recognitions,
} from '../../src/modules/planning/count-rules.ts'
import {
  type RecordFact,
  type RecordMeasure,
  recordCountKinds,
  recordedThings,
  recordFigureOf,
  recordSpanOf,
} from '../../src/modules/planning/indicators/record-rules.ts'
import { certificatesOf } from '../../src/modules/reports/records/certificates-of.ts'
import { recordsOf } from '../../src/modules/reports/records/records-of.ts'

const day = fc.constantFrom('2025-01-01', '2025-12-31', '2026-06-01', '2028-01-01')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const written = fc.record({
  productId: fc.constantFrom('a', 'b', 'c', 'd'),
  communeCode: fc.constantFrom('20001', '20002', '04001', 'split'),
  star: fc.integer({ min: 3, max: 5 }),
  dossierKind: fc.constantFrom(...dossierKinds),
  issuedOn: day,
  expiresOn: day,
  endedOn: maybe(day),
})
const factOf = (one: (typeof written extends fc.Arbitrary<infer T> ? T : never) & { id: string }): CertificateFact => ({
  ...one,
  producerId: one.productId < 'c' ? 'first' : 'second',
  provinceCode: one.communeCode.slice(0, 2),
  endedAs: one.endedOn === null ? null : 'revoked',
  ...{
    producerKind: 'sme',
    set: '26-2026/1',
    productSet: 1,
    womenLed: false,
    modernChannel: false,
    renewal: null,
    chains: [],
  },
})

/** A commune that was split lies in one of two, both in the province. */
const placeOf = ({ communeCode }: CertificateFact) =>
  communeCode === 'split'
    ? { communes: ['20001', '20003'], provinces: ['20'] }
    : { communes: [communeCode], provinces: [communeCode.slice(0, 2)] }

const measure: fc.Arbitrary<Measure> = fc
  .record({ what: fc.constantFrom(...countKinds), of: fc.constantFrom(...countedThings), star: maybe(fc.constant(4)) })
  .chain((count) => fc.record({ count: fc.constant(count), until: day, window: fc.constant(null) }))
  .map(({ count, until, window }) => ({ count, window, span: { from: '2025-01-01', until } }))

t.test(
  'behind every figure there are as many certificates as it says, each of the unit and of another subject',
  async (t) => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 14 }), measure, (several, one) => {
        const facts = several.map((fact, at) => factOf({ ...fact, id: String(at).padStart(2, '0') }))
        const lives = [...Map.groupBy(recognitions(facts), ({ productId }) => productId).values()]
        return ['VN', '20', '04', '20001', '20003'].every((unit) => {
          const ids = certificatesOf(one, unit, [lives], placeOf)
          return (
            new Set(ids).size === figureOf(one, unit, lives.flat(), placeOf).counted && ids.length === new Set(ids).size
          )
        })
      }),
      { numRuns: 2000 },
    )
    t.pass('2000 registries')
  },
)

/** Few records, producers and products, so that they name each other often; a record lies in one unit and tells several numbers. */
const told = fc.record({
  recordId: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  kind: fc.constantFrom('training', 'stamps', 'inspection'),
  measure: fc.constantFrom('count', 'products', 'producers'),
  tags: fc.subarray(['green', 'organic']),
  fromDay: day,
  untilDay: maybe(day),
  thousandths: fc.bigInt({ min: 0n, max: 5000n }),
  producer: fc.constantFrom('p', 'q', 'r'),
  product: fc.constantFrom('a', 'b', 'c'),
})
const figures = fc.record({
  recordId: fc.constantFrom('p', 'q', 'r'),
  fromDay: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
  thousandths: fc.constantFrom(0n, 10_000n, 11_000n, 12_000n),
})
const unitOf: Record<string, string> = {
  r1: '20001',
  r2: '20',
  r3: 'split',
  r4: '04001',
  p: '20001',
  q: '20002',
  r: 'split',
}
const recordFacts = (all: (typeof told extends fc.Arbitrary<infer T> ? T : never)[]): RecordFact[] =>
  all.map(({ producer, product, ...one }) => ({
    ...{ ...one, unitCode: unitOf[one.recordId]! },
    producerId: one.measure === 'producers' ? producer : null,
    productId: one.measure === 'products' ? product : null,
  }))
const figureFacts = (all: (typeof figures extends fc.Arbitrary<infer T> ? T : never)[]): RecordFact[] =>
  [...new Map(all.map((one) => [`${one.recordId} ${one.fromDay}`, one])).values()].map((one) => ({
    ...{ ...one, kind: 'producer-figures', measure: 'revenue-million-vnd', tags: [], unitCode: unitOf[one.recordId]! },
    ...{ untilDay: `${one.fromDay.slice(0, 4)}-12-31`, producerId: one.recordId, productId: null },
  }))
const recordMeasure = fc
  .record({
    what: fc.constantFrom(...recordCountKinds),
    of: fc.constantFrom(...recordedThings),
    kind: fc.constantFrom('training', 'stamps', 'inspection', 'producer-figures'),
    measure: fc.constantFrom('count', 'products', 'producers'),
    tags: maybe(fc.subarray(['green'])),
    year: fc.integer({ min: 2025, max: 2026 }),
  })
  .map(({ year, ...count }): RecordMeasure => {
    const span = recordSpanOf(count.what, { from: `${year}-01-01`, until: `${year}-12-31` }, '2028-01-01')
    const ofFigures = count.kind === 'producer-figures' || count.what === 'revenue-up'
    const revenue = { kind: 'producer-figures', measure: 'revenue-million-vnd' }
    if (count.what === 'revenue-up') return { count: { ...revenue, what: 'revenue-up', of: 'producers' }, span }
    return { count: ofFigures ? { ...count, ...revenue } : count, span }
  })
const lying = ({ unitCode }: RecordFact) => {
  if (unitCode === 'split') return { communes: ['20001', '20003'], provinces: ['20'] }
  return { communes: unitCode.length > 2 ? [unitCode] : [], provinces: [unitCode.slice(0, 2)] }
}

t.test('the records behind every figure add up to it, and tell nobody whose revenue or inspection it is', async (t) => {
  fc.assert(
    fc.property(
      fc.array(told, { maxLength: 12 }).map(recordFacts),
      fc.array(figures, { maxLength: 6 }).map(figureFacts),
      recordMeasure,
      (records, others, one) => {
        const facts = [...records, ...others]
        return ['VN', '20', '04', '20001', '20003'].every((unit) => {
          const parts = recordsOf(one, unit, facts, lying)
          const sum = parts.reduce((total, { thousandths }) => total + thousandths, 0n)
          const ids = parts.map(({ id }) => id)
          const isHidden = one.count.of === 'producers' || one.count.kind === 'producer-figures'
          return (
            sum === recordFigureOf(one, unit, facts, lying).thousandths &&
            new Set(ids).size === ids.length &&
            ids.join() === ids.toSorted().toReversed().join() &&
            parts.every((part) => !isHidden || (part.recordId === null && part.productId === null))
          )
        })
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
  t.pass('2000 registries')
})
