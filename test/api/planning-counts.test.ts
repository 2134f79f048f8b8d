import fc from 'fast-check'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../src/core/clock.ts'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import {
  type CertificateFact,
  type Count,
  countedThings,
  countKinds,
  countOf,
  recognitions,
  type Span,
  spanOf,
} from '../../src/modules/planning/count-rules.ts'
import { countInRegistry } from '../../src/modules/planning/count-store.ts'
import { producerKinds } from '../../src/modules/producers/rules.ts'
import { testDatabase } from '../support/database.ts'
import { registerProducts, replaceCertificates } from '../support/registry.ts'

const { db } = await testDatabase(t)

const communes = ['20001', '20002', '04001', '04002']
const provinceOf = (commune: string) => commune.slice(0, 2)
const productIds = await registerProducts(db, 5, communes)

// Few days, so that issue, expiry, end and the day of the count often fall together.
const days = [2024, 2025, 2026, 2027, 2028].flatMap((year) => [`${year}-01-01`, `${year}-06-01`, `${year}-12-31`])
const day = fc.constantFrom(...days)
const sets = ['26-2026/1', '26-2026/11', '148-2025/11']

/** A certificate of one of few products in one of few places, so that lives cross each other. */
const certificate: fc.Arbitrary<CertificateFact> = fc
  .record({
    productId: fc.constantFrom(...productIds),
    communeCode: fc.constantFrom(...communes),
    producerKind: fc.constantFrom(...producerKinds),
    set: fc.constantFrom(...sets),
    star: fc.integer({ min: 3, max: 5 }),
    dossierKind: fc.constantFrom(...dossierKinds),
    issuedOn: day,
    expiresOn: day,
    end: fc.constantFrom('revoked', 'superseded', 'expired'),
    endedOn: day,
  })
  .map(({ end, ...fact }) => {
    const expiresOn = fact.expiresOn > fact.issuedOn ? fact.expiresOn : addDays(fact.issuedOn, 1)
    return {
      ...fact,
      id: uuidv7(),
      provinceCode: provinceOf(fact.communeCode),
      expiresOn,
      endedAs: end as 'revoked',
      endedOn: end === 'expired' ? addDays(expiresOn, 1) : fact.endedOn,
    }
  })

/** At most one certificate of a product has not ended: the last that was issued. */
const registry = fc.tuple(fc.array(certificate, { maxLength: 25 }), fc.boolean()).map(([facts, anyInForce]) => {
  const last = new Map(facts.map((fact) => [fact.productId, fact]))
  return facts.map((fact) =>
    anyInForce && last.get(fact.productId) === fact ? { ...fact, endedAs: null, endedOn: null } : fact,
  )
})

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 })
const count: fc.Arbitrary<Count> = fc.record({
  what: fc.constantFrom(...countKinds),
  of: fc.constantFrom(...countedThings),
  star: maybe(fc.integer({ min: 3, max: 5 })),
  minStar: maybe(fc.integer({ min: 3, max: 5 })),
  producerKind: maybe(fc.constantFrom(...producerKinds)),
  sets: maybe(fc.subarray(sets)),
})
const measure = fc
  .tuple(count, fc.integer({ min: 2024, max: 2028 }), day)
  .map(([one, year, today]): { count: Count; span: Span } => ({
    count: one,
    span: spanOf(one.what, { from: `${year}-01-01`, until: `${year}-12-31` }, today),
  }))

const scopes = [
  { province: null, units: ['VN', '20', '04', ...communes] },
  { province: '20', units: ['20', '20001', '20002'] },
]

t.test('every figure from the database is the one that the rule counts over the same certificates', async (t) => {
  const cases = fc.tuple(registry, fc.array(measure, { minLength: 1, maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(cases, async ([facts, measures]) => {
      await replaceCertificates(db, facts)
      const recognised = recognitions(facts)
      for (const { province, units } of scopes) {
        const figure = await countInRegistry(db, { measures, units, province })
        for (const [at, one] of measures.entries()) {
          for (const unit of units) {
            const isIn = (fact: CertificateFact) => [fact.provinceCode, fact.communeCode, 'VN'].includes(unit)
            const expected = countOf(one.count, one.span, isIn, recognised)
            const found = figure(at, unit)
            if (found !== expected)
              throw new Error(`${unit} ${JSON.stringify(one)}: ${found} in SQL, ${expected} by the rule`)
          }
        }
      }
    }),
    { numRuns: 100 },
  )
  t.pass('100 registries')
})
