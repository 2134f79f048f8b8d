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
import { certificatesOf } from '../../src/modules/reports/records/certificates-of.ts'

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
  ...{ producerKind: 'sme', set: '26-2026/1', womenLed: false, modernChannel: false, renewal: null, chains: [] },
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
