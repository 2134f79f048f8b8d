import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import fc from 'fast-check'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../src/core/clock.ts'
import { dossierKinds, type RenewalWindow } from '../../src/modules/dossiers/rules.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import {
  type CertificateFact,
  type Count,
  countedThings,
  countKinds,
  figureOf,
  type Measure,
  type Place,
  recognitions,
  spanOf,
} from '../../src/modules/planning/count-rules.ts'
import type { Fraction } from '../../src/modules/planning/indicators/fraction.ts'
import { registryFacts } from '../../src/modules/planning/indicators/kept-facts.ts'
import { placesOn } from '../../src/modules/planning/indicators/places.ts'
import {
  foundCountKinds,
  type RecordFact,
  type RecordMeasure,
  recordedThings,
  recordFigureOf,
  recordSpanOf,
} from '../../src/modules/planning/indicators/record-rules.ts'
import { readRecords } from '../../src/modules/planning/indicators/records-store.ts'
import { reportPeriods } from '../../src/modules/planning/indicators/reported/report-period.ts'
import {
  overYears,
  reportedFigureOf,
  reportsBehind,
  rollUps,
} from '../../src/modules/planning/indicators/reported/report-rules.ts'
import { reportPlaces } from '../../src/modules/planning/indicators/reported/report-tally.ts'
import { indicatorReports } from '../../src/modules/planning/indicators/reported/tables.ts'
import type { Places } from '../../src/modules/planning/indicators/tallies.ts'
import { producerKinds } from '../../src/modules/producers/rules.ts'
import { producers, products } from '../../src/modules/producers/tables.ts'
import { loadUnits } from '../../src/modules/units/reference.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { unitSuccessions } from '../../src/modules/units/tables.ts'
import { activitiesOf } from '../support/activities.ts'
import { testDatabase } from '../support/database.ts'
import {
  addCertificates,
  handOver,
  mergeInto,
  producerIds,
  registerProducts,
  replaceCertificates,
  type Written,
} from '../support/registry.ts'

const database = await testDatabase(t)
const { db } = database

const communes = ['20001', '20002', '04001', '04002']
const provinceOf = (commune: string) => commune.slice(0, 2)
const productIds = await registerProducts(db, 5, communes)
const { addActivity, cancelActivity, clearActivities } = activitiesOf(db)

// Few days, so that issue, expiry, end and the day of the count often fall together.
const days = [2024, 2025, 2026, 2027, 2028].flatMap((year) => [`${year}-01-01`, `${year}-06-01`, `${year}-12-31`])
const day = fc.constantFrom(...days)
const sets = ['26-2026/1', '26-2026/11', '148-2025/11']

/** A certificate of one of few products in one of few places, so that lives cross each other. */
const certificate: fc.Arbitrary<Written> = fc
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
const certificatesOf = fc.tuple(fc.array(certificate, { maxLength: 25 }), fc.boolean()).map(([facts, anyInForce]) => {
  const last = new Map(facts.map((fact) => [fact.productId, fact]))
  return facts.map((fact) =>
    anyInForce && last.get(fact.productId) === fact ? { ...fact, endedAs: null, endedOn: null } : fact,
  )
})

/**
 * Whose each product is, which producers are led by women, which products are sold in modern channels, and the
 * re-evaluation that was filed for one of them.
 */
const around = fc.record({
  owners: fc.array(fc.constantFrom(...producerIds), { minLength: 5, maxLength: 5 }),
  ledByWomen: fc.subarray(producerIds),
  modern: fc.subarray(productIds),
  chain: fc.record({
    producerId: fc.constantFrom(...producerIds),
    fromDay: day,
    untilDay: fc.constantFrom(null, ...days),
  }),
  filed: fc.record({ product: fc.constantFrom(...productIds), filedOn: day, overOn: fc.constantFrom(null, ...days) }),
})
type Around = typeof around extends fc.Arbitrary<infer Value> ? Value : never

/** On the record until another takes its place. */
async function fileRenewal({ product: productId, filedOn, overOn }: Around['filed']): Promise<void> {
  await db.delete(dossiers)
  const at = (day: string) => `${day}T03:00:00.000Z`
  await db.insert(dossiers).values({
    id: uuidv7(),
    productId,
    ...{ kind: 're-evaluation', instrument: '26-2026', setNo: 11, level: 'province' },
    ...{ producerId: producerIds[0]!, communeCode: communes[0]!, provinceCode: '20' },
    ...(overOn ? { state: 'decided', decidedAt: at(overOn) } : { state: 'filed' }),
    ...{ filedAt: at(filedOn), createdAt: at(filedOn) },
  })
}

/** The green chain that there is, in the place of the last one. */
async function standChain({ producerId, fromDay, untilDay }: Around['chain']): Promise<void> {
  await clearActivities()
  const tags = ['stable-material-area', 'green']
  if (untilDay === null || untilDay >= fromDay)
    await addActivity({
      kind: 'chain',
      unitCode: '20',
      fromDay,
      untilDay,
      tags,
      quantities: [],
      producers: [producerId],
    })
}

async function change({ owners, ledByWomen, modern, filed, chain }: Around): Promise<void> {
  await fileRenewal(filed)
  await standChain(chain)
  for (const [at, id] of productIds.entries())
    await db.update(products).set({ producerId: owners[at]! }).where(eq(products.id, id))
  for (const id of producerIds) {
    const representativeSex = ledByWomen.includes(id) ? 'female' : 'male'
    await db.update(producers).set({ representativeSex }).where(eq(producers.id, id))
  }
  await db.execute(sql`delete from product_profiles`)
  const signer = sql`(select id from accounts limit 1)`
  for (const id of modern) {
    await db.execute(sql`insert into product_profiles (product_id, channels, modern_channel, saved_at, saved_by, version)
      values (${id}, '[]', true, now(), ${signer}, 1)`)
  }
}

const known = (fact: Written, { owners, ledByWomen, modern, filed, chain }: Around): CertificateFact => {
  const producerId = owners[productIds.indexOf(fact.productId)]!
  const womenLed = ledByWomen.includes(producerId)
  const isRenewed =
    fact.productId === filed.product && fact.issuedOn <= filed.filedOn && filed.filedOn <= fact.expiresOn
  const renewal = isRenewed ? { filedOn: filed.filedOn, overOn: filed.overOn } : null
  const modernChannel = modern.includes(fact.productId)
  const isThere = chain.untilDay === null || chain.untilDay >= chain.fromDay
  const chains = isThere && chain.producerId === producerId ? [chain] : []
  return { ...fact, producerId, productSet: 11, womenLed, modernChannel, renewal, chains }
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 })
const count: fc.Arbitrary<Count> = fc.record({
  what: fc.constantFrom(...countKinds),
  of: fc.constantFrom(...countedThings),
  star: maybe(fc.integer({ min: 3, max: 5 })),
  minStar: maybe(fc.integer({ min: 3, max: 5 })),
  producerKinds: maybe(fc.subarray([...producerKinds])),
  womenLed: maybe(fc.boolean()),
  modernChannel: maybe(fc.boolean()),
  greenChain: maybe(fc.boolean()),
  sets: maybe(fc.subarray(sets)),
})
/** Those that end from June 2026 on may go on to the end of the year. */
const transition: RenewalWindow = {
  opensDaysBefore: 180,
  closesDaysBefore: 120,
  transition: { inForceFrom: '2026-06-01', extendedDays: 240 },
}
const measure = fc
  .tuple(count, fc.integer({ min: 2024, max: 2028 }), day, fc.constantFrom(null, transition))
  .map(([one, year, today, window]): Measure => {
    const period = { from: `${year}-01-01`, until: `${year}-12-31` }
    return { count: one, span: spanOf(one.what, period, today), window }
  })

const asItIs: Places = {
  key: 'as it is',
  of: (communeCode, provinceCode) => ({ communes: [communeCode], provinces: [provinceCode] }),
  ofUnit(unitCode) {
    if (unitCode === 'VN') return { communes: [], provinces: [] }
    return { communes: unitCode.length > 2 ? [unitCode] : [], provinces: [provinceOf(unitCode)] }
  },
  becomes: (code) => [{ code, since: '', until: null }],
  isStill: () => true,
}
/** 20001 was split over 20002 and 04003 in 2026; 04002 over 04003 and 04001; of the province 20 a part went to 04. */
const splitUp: Place = { communes: ['20002', '04003'], provinces: ['20', '04'] }
const withinProvince: Place = { communes: ['04003', '04001'], provinces: ['04'] }
const afterSplits: Places = {
  key: 'after splits',
  of: (communeCode, _provinceCode, on) => afterSplits.ofUnit(communeCode, on),
  ofUnit(unitCode, on) {
    if (unitCode === '20' && on < '2026-01-01') return { communes: [], provinces: ['20', '04'] }
    if (unitCode === '20001' && on < '2026-01-01') return splitUp
    return unitCode === '04002' ? withinProvince : asItIs.ofUnit(unitCode, on)
  },
  becomes: (code) => [{ code, since: '', until: isSplit(code) ? '2026-01-01' : null }],
  isStill: (code, on) => on >= '2026-01-01' || !isSplit(code),
}
const isSplit = (code: string) => ['20', '20001', '04002'].includes(code)
/** 20001 and 20002 came to 04001 in 2026, the province 20 to 04. */
const afterMergers: Places = {
  key: 'after mergers',
  of: (communeCode, _provinceCode, on) => afterMergers.ofUnit(communeCode, on),
  ofUnit: (unitCode, on) => asItIs.ofUnit(mergedInto(unitCode, on) ?? unitCode, on),
  becomes(code, on) {
    const into = mergedInto(code, on)
    const own = { code, since: '', until: into && '2026-01-01' }
    return into ? [own, { code: into, since: '2026-01-01', until: null }] : [own]
  },
  isStill: (code, on) => on >= '2026-01-01' || !['20', '04', '04001', '20001', '20002'].includes(code),
}
function mergedInto(code: string, on: string): string | null {
  if (on >= '2026-01-01') return null
  return code === '20' ? '04' : ['20001', '20002'].includes(code) ? '04001' : null
}

const units = ['VN', '20', '04', ...communes, '04003']

t.test(
  'every figure is the one that the rule counts, whatever was changed since the last one, on any map',
  async (t) => {
    const facts = registryFacts(database)
    t.teardown(() => facts.end())
    const cases = fc.tuple(certificatesOf, around, fc.array(measure, { minLength: 1, maxLength: 8 }))
    // Asked for after every change, so that they are brought up to date and not made anew.
    const always = fc.sample(measure, { numRuns: 40, seed: 6 })
    await fc.assert(
      fc.asyncProperty(cases, async ([written, others, more]) => {
        await replaceCertificates(db, written)
        await change(others)
        const recognised = recognitions(written.map((fact) => known(fact, others)))
        const measures = [...always, ...more]
        for (const places of [asItIs, afterSplits]) {
          const figure = await facts.figures(measures, places)
          const placeOf = (fact: CertificateFact) => places.of(fact.communeCode, fact.provinceCode, fact.issuedOn)
          for (const [at, one] of measures.entries()) {
            for (const unit of units) {
              const expected = JSON.stringify(figureOf(one, unit, recognised, placeOf))
              const { counted, unattributed } = figure(at, unit)
              const found = JSON.stringify({ counted: Number(counted?.numerator), unattributed })
              if (found !== expected)
                throw new Error(`${unit} ${JSON.stringify(one)}: ${found}, by the rule ${expected}`)
            }
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
    t.pass('60 registries')
  },
)

const recordKindsOf = { training: 'attendances', 'sales-point': 'count', 'material-area': 'hectares' } as const
const anyDays = fc
  .tuple(day, day)
  .map(([fromDay, untilDay]) => ({ fromDay, untilDay: untilDay < fromDay ? null : untilDay }))
const tagsOf = fc.subarray(['green', 'organic'])

/** Records of some kinds, figures of the revenue of producers in some years, stamps that were handed over. */
const record = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(recordKindsOf) as (keyof typeof recordKindsOf)[])),
    unitCode: fc.constantFrom('VN', '20', '04', ...communes),
    days: anyDays,
    tags: tagsOf,
    quantity: fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000),
    producers: fc.subarray(producerIds),
    products: fc.subarray(productIds),
    isCancelled: fc.boolean(),
  })
  .map(({ days: own, quantity, ...rest }) => ({
    ...{ ...rest, ...own },
    quantities: [{ measure: recordKindsOf[rest.kind], quantity }],
  }))
const revenue = fc
  .record({
    unitCode: fc.constantFrom(...communes),
    year: fc.integer({ min: 2024, max: 2027 }),
    quantity: fc.constantFrom(0, 10, 11, 12.1, 12.099, 13),
    producer: fc.constantFrom(...producerIds),
    isCancelled: fc.boolean(),
  })
  .map(({ unitCode, year, quantity, producer, isCancelled }) => ({
    ...{ kind: 'producer-figures' as const, unitCode, tags: [], products: [], isCancelled, producers: [producer] },
    ...{ fromDay: `${year}-01-01`, untilDay: `${year}-12-31` },
    quantities: [{ measure: 'revenue-million-vnd', quantity }],
  }))

const recordMeasure = fc
  .record({
    what: fc.constantFrom(...foundCountKinds),
    of: fc.constantFrom(...recordedThings),
    kindAndMeasure: fc.constantFrom(
      ...Object.entries(recordKindsOf),
      ...([
        ['training', 'producers'],
        ['sales-point', 'products'],
        ['stamps', 'count'],
        ['stamps', 'products'],
      ] as const),
      ['producer-figures', 'revenue-million-vnd'] as const,
    ),
    tags: maybe(tagsOf),
    anyTag: maybe(tagsOf),
    year: fc.integer({ min: 2024, max: 2027 }),
    today: day,
  })
  .map(({ what, of, kindAndMeasure: [kind, measure], tags, anyTag, year, today }): RecordMeasure => {
    const span = recordSpanOf(what, { from: `${year}-01-01`, until: `${year}-12-31` }, today)
    return what === 'revenue-up'
      ? { count: { what, of: 'producers', kind: 'producer-figures', measure: 'revenue-million-vnd' }, span }
      : { count: { what, of, kind, measure, tags, anyTag }, span }
  })

t.test('every figure of records is the one that the rule counts, also of producers that are merged', async (t) => {
  const facts = registryFacts(database)
  t.teardown(() => facts.end())
  await replaceCertificates(db, [])
  const always = fc.sample(recordMeasure, { numRuns: 40, seed: 6 })
  const cases = fc.tuple(
    fc.array(fc.oneof(record, revenue), { maxLength: 6 }),
    fc.constantFrom(null, ...producerIds.slice(1)),
    fc.nat(4),
    fc.array(recordMeasure, { minLength: 1, maxLength: 8 }),
  )
  const client = await database.pool.connect()
  t.teardown(() => client.release())
  await fc.assert(
    fc.asyncProperty(cases, async ([added, merged, stamped, more]) => {
      const ids = []
      for (const one of added) ids.push(await addActivity(one))
      await mergeInto(db, merged, producerIds[0]!)
      await handOver(db, productIds[stamped]!)
      if (ids[1]) await cancelActivity(ids[0]!)
      const measures = [...always, ...more]
      const read = [...(await readRecords(client, null)).values()].flat()
      for (const places of [asItIs, afterSplits]) {
        const figure = await facts.figures(measures, places)
        const placeOf = ({ unitCode, fromDay }: RecordFact) => places.ofUnit(unitCode, fromDay)
        for (const [at, one] of measures.entries()) {
          for (const unit of units) {
            const expected = recordFigureOf(one, unit, read, placeOf)
            const { counted, unattributed } = figure(at, unit)
            const isSame = thousandthsIn(counted) === expected.thousandths && unattributed === expected.unattributed
            if (!isSame) {
              const found = `${counted?.numerator}/${counted?.denominator}, ${unattributed}`
              const rule = `${expected.thousandths}, ${expected.unattributed}`
              throw new Error(`${unit} on ${places.key} ${JSON.stringify(one)}: ${found}; by the rule ${rule}`)
            }
          }
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  )
  t.pass('60 registries')
})

const thousandthsIn = (counted: Fraction | null): bigint | null =>
  counted && (1000n * counted.numerator) / counted.denominator

const reported = fc.record({
  indicator: fc.constantFrom('council-sessions', 'places-inspected'),
  unitCode: fc.constantFrom('VN', '20', '04', ...communes),
  year: fc.integer({ min: 2025, max: 2026 }),
  period: fc.constantFrom(...reportPeriods),
  value: fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000),
  asOfMonth: fc.integer({ min: 1, max: 18 }),
})
const reportedMeasure = fc
  .record({
    measure: fc.constantFrom('council-sessions', 'places-inspected'),
    rollUp: fc.constantFrom(...rollUps),
    years: fc.constantFrom(...overYears),
    from: fc.constantFrom('2025-01-01', '2026-01-01'),
    until: fc.constantFrom('2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31'),
  })
  .map(({ from, until, ...count }): RecordMeasure => {
    return { count: { what: 'reported', of: 'amount', kind: 'report', ...count }, span: { from, until } }
  })

t.test('every reported figure is the one that the rule adds up, and what is behind it adds up to it', async (t) => {
  const facts = registryFacts(database)
  t.teardown(() => facts.end())
  const always = fc.sample(reportedMeasure, { numRuns: 40, seed: 6 })
  const client = await database.pool.connect()
  t.teardown(() => client.release())
  const cases = fc.tuple(fc.array(reported, { maxLength: 8 }), fc.array(reportedMeasure, { maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(cases, async ([added, more]) => {
      for (const one of added) await report(one)
      const measures = [...always, ...more]
      const read = [...(await readRecords(client, null)).values()].flat()
      for (const places of [asItIs, afterSplits, afterMergers]) {
        const figure = await facts.figures(measures, places)
        for (const [at, one] of measures.entries()) {
          for (const unit of units) {
            const rule = reportedFigureOf(one, unit, read, reportPlaces(places))
            const { counted, unattributed } = figure(at, unit)
            const behind = reportsBehind(one, unit, read, reportPlaces(places))
            const added = read.filter(({ recordId }) => behind.get(recordId))
            const sum = added.reduce((total, { thousandths }) => total + thousandths, 0n)
            const found = [thousandthsIn(counted), unattributed, added.length === 0 ? null : sum]
            if (String(found) !== String([rule.thousandths, rule.unattributed, rule.thousandths]))
              throw new Error(
                `${unit} on ${places.key} ${JSON.stringify(one)}: ${found}; by the rule ${rule.thousandths}`,
              )
          }
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 15) },
  )
  t.pass('15 times some reports more')
})

type Reported = typeof reported extends fc.Arbitrary<infer Value> ? Value : never

/** The next revision of what there is. */
async function report({ asOfMonth, year, ...told }: Reported): Promise<void> {
  const asOf = `${asOfMonth > 12 ? year + 1 : year}-${String(((asOfMonth - 1) % 12) + 1).padStart(2, '0')}-15`
  const { indicator, unitCode, period } = told
  const same = sql`indicator = ${indicator} and unit_code = ${unitCode} and year = ${year} and period = ${period}`
  const { rows } = await db.execute<{ last: number }>(
    sql`select coalesce(max(revision), 0)::int as last from indicator_reports where ${same}`,
  )
  await db.insert(indicatorReports).values({
    ...{ id: uuidv7(), ...told, year, asOf, revision: rows[0]!.last + 1, reason: 'Sửa', late: false, source: 'Sở' },
    ...{ reportedBy: sql`(select id from accounts limit 1)`, reportedAt: '2026-01-01T03:00:00.000Z' },
  })
}

t.test(
  'a certificate lies where its commune of then went: whole in one unit, of a split one nobody knows where',
  async (t) => {
    const facts = registryFacts(database)
    t.teardown(() => facts.end())
    const gone = (code: string) => ({
      ...{ code, level: 'commune' as const, parentCode: '20' },
      periods: [{ validFrom: '2019-01-01', validUntil: '2025-07-01', name: `Xã ${code}`, kind: 'commune' as const }],
    })
    await addUnits(db, [gone('20901'), gone('20902')])
    const into = (oldCode: string, newCode: string, parts: number) => ({
      changedOn: '2025-07-01',
      oldCode,
      newCode,
      parts,
    })
    await db
      .insert(unitSuccessions)
      .values([into('20901', '20001', 1), into('20902', '20001', 2), into('20902', '20002', 2)])
    const known = await loadUnits(db, () => '2026-06-01')
    const of = (productId: string, communeCode: string) => {
      const days = { issuedOn: '2024-01-01', expiresOn: '2027-01-01' }
      return { ...written, id: uuidv7(), productId, communeCode, ...days }
    }
    await replaceCertificates(db, [of(productIds[0]!, '20901'), of(productIds[1]!, '20902')])
    const count = { what: 'valid', of: 'products' } as const
    const measure: Measure = { count, span: spanOf('valid', period, '2026-06-01'), window: null }
    const told = async (mapOn: string, codes: readonly string[]) => {
      const figure = await facts.figures([measure], placesOn(known, mapOn))
      return codes.map((code) => [Number(figure(0, code).counted?.numerator), figure(0, code).unattributed])
    }
    t.strictSame(await told('2026-06-01', ['20', '20001', '20002', '20901']), [
      [2, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ])
    t.strictSame(await told('2025-06-30', ['20', '20901', '20902', '20001']), [
      [2, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ])
  },
)

const period = { from: '2026-01-01', until: '2026-12-31' }
const written: Omit<Written, 'id' | 'productId'> = {
  ...{ provinceCode: '20', communeCode: '20001', producerKind: 'sme', set: sets[0]!, star: 3, dossierKind: 'first' },
  ...{ issuedOn: '2026-01-01', expiresOn: '2029-01-01', endedAs: null, endedOn: null },
}

t.test('what was committed last is counted, whatever else is still open or began before it', async (t) => {
  const facts = registryFacts(database)
  t.teardown(() => facts.end())
  const product = {
    count: { what: 'valid', of: 'products' },
    span: spanOf('valid', period, '2026-06-01'),
    window: null,
  }
  const valid = async () => (await facts.figures([product as Measure], asItIs))(0, 'VN').counted?.numerator
  const fact = (productId: string) => ({ ...written, id: uuidv7(), productId })
  await replaceCertificates(db, [])
  t.equal(await valid(), 0n)
  const [early, late] = [await database.pool.connect(), await database.pool.connect()]
  const write = (client: typeof early, productId: string) =>
    addCertificates(drizzle({ client, casing: 'snake_case' }), [fact(productId)])
  await early.query('begin')
  await write(early, productIds[0]!)
  await late.query('begin')
  await write(late, productIds[1]!)
  t.equal(await valid(), 0n, 'what is not committed does not count')
  await late.query('commit')
  t.equal(await valid(), 1n)
  await early.query('commit')
  t.equal(await valid(), 2n, 'the one that began first and ended last is not overlooked')
  await early.query('begin')
  await write(early, productIds[2]!)
  await early.query('rollback')
  t.equal(await valid(), 2n, 'and what was rolled back never counts')
  for (const client of [early, late]) client.release()
  const told = productIds.slice(2).map(async (productId) => {
    await addCertificates(db, [fact(productId)])
    return ((await valid()) ?? 0n) > 2n
  })
  t.strictSame(await Promise.all(told), [true, true, true], 'each of many at once counts what it wrote')
  t.equal(await valid(), 5n)
})
