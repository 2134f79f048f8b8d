import { readFile } from 'node:fs/promises'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { modules } from '../../src/modules/index.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { indicators } from '../../src/modules/planning/indicators.ts'
import { plan } from '../../src/modules/planning/plan.ts'
import { planProgress } from '../../src/modules/planning/plan-progress.ts'
import { plans } from '../../src/modules/planning/plans.ts'
import { setTargets } from '../../src/modules/planning/set-targets.ts'
import { testApp } from '../support/app.ts'
import { type Door, granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { registerProducts, replaceCertificates, type Written } from '../support/registry.ts'

const app = await testApp(t)
const { db } = app.database
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]

const communes = ['06601', '06184', '01273']
const [home, neighbour, foreign] = ['20', '20', '04'].map((province, at) => `${province}${communes[at]!.slice(2)}`)
const productIds = await registerProducts(db, 36, [home!, neighbour!, foreign!])
await app.server.ocop.world.units.reload()

const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', home!))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04'))
const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))
const outsider = await app.person('Chủ thể')

/** 34 products of the home commune recognised in 2026, one of them since revoked; the 35th in 2025 and again in 2026. */
const fact = (productId: string, changes: Partial<Written> = {}): Written => ({
  id: uuidv7(),
  productId,
  provinceCode: '20',
  communeCode: home!,
  producerKind: 'cooperative',
  set: '26-2026/11',
  star: 3,
  dossierKind: 'first',
  issuedOn: '2026-05-25',
  expiresOn: '2029-05-25',
  endedAs: null,
  endedOn: null,
  ...changes,
})
await replaceCertificates(db, [
  fact(productIds[0]!, { endedAs: 'revoked', endedOn: '2026-05-30', communeCode: neighbour! }),
  ...productIds.slice(1, 34).map((id) => fact(id)),
  fact(productIds[34]!, {
    issuedOn: '2025-07-01',
    expiresOn: '2028-07-01',
    endedAs: 'superseded',
    endedOn: '2026-05-25',
  }),
  fact(productIds[34]!, { dossierKind: 'upgrade', star: 4 }),
  fact(productIds[35]!, { provinceCode: '04', communeCode: foreign! }),
])

const year = (fromYear: number, untilYear = fromYear) => ({ fromYear, untilYear })
const target = {
  indicator: 'products-recognised',
  unitCode: '20',
  ...year(2026),
  kind: 'at-least' as const,
  value: 15,
}
let count = 0
const newPlan = (changes: Partial<z.input<typeof createPlan.input>> = {}) => ({
  unitCode: '20',
  number: `${++count}/KH-UBND`,
  title: 'Kế hoạch thực hiện Chương trình OCOP',
  issuer: 'UBND tỉnh Lạng Sơn',
  issuedOn: '2026-01-15',
  fromYear: 2026,
  untilYear: 2027,
  targets: [target],
  ...changes,
})
const planned = (door: Door, changes = {}) => granted(door, createPlan, newPlan(changes), officer)
const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

for (const door of doors) {
  t.test(`${door.name}: 34 recognised of 15 planned is 227 %, counted live from the registry`, async (t) => {
    const { id } = await planned(door)
    const progress = await granted(door, planProgress, { planId: id }, officer)
    t.match(progress, { asOf: '2026-06-01', year: null, plan: { id } })
    t.match(progress.items, [
      {
        target: { indicator: 'products-recognised', unit: { code: '20', name: 'Tỉnh Lạng Sơn' }, value: 15 },
        counted: { what: 'newly-recognised', of: 'products', from: '2026-01-01', until: '2026-12-31' },
        actual: { numerator: 34, denominator: 1, shown: '34' },
        unattributed: 0,
        percent: { numerator: 3400, denominator: 15, shown: '227 %' },
        ratio: { numerator: 34, denominator: 15, shown: '2.3' },
      },
    ])
  })

  t.test(`${door.name}: each indicator says which count it is, on its unit and day`, async (t) => {
    const asked = [
      ['products-recognised', home],
      ['products-recognised', neighbour],
      ['products-recognised-3-star', '20'],
      ['products-recognised-4-star', '20'],
      ['products-upgraded', '20'],
      ['products-valid', '20'],
      ['products-ever-recognised', '20'],
      ['communes-with-product', '20'],
    ] as const
    const targets = asked.map(([indicator, unitCode]) => ({ ...target, indicator, unitCode: unitCode!, value: 0 }))
    const { id } = await planned(door, { targets })
    const { items } = await granted(door, planProgress, { planId: id }, officer)
    t.strictSame(
      items.map(({ target, actual }) => [target.indicator, target.unit.code, actual?.numerator]),
      asked.map(([indicator, unit], at) => [indicator, unit, [33, 1, 34, 0, 1, 34, 35, 1][at]]),
    )
    t.strictSame(items[5]?.counted.until, '2026-06-01', 'a count of a day of a running year is of today')
    t.match(items[6]?.counted, { what: 'ever-recognised', from: null, whatName: { en: /ever/ } })
    t.ok(
      items.every(({ percent, ratio }) => percent === null && ratio === null),
      'nothing is a share of 0',
    )
  })

  t.test(
    `${door.name}: targets of several years and with decimals are counted exactly beside those of one`,
    async (t) => {
      const targets = [
        { ...target, ...year(2026, 2027), value: 47.5 },
        {
          ...target,
          ...year(2025, 2026),
          indicator: 'products-valid',
          kind: 'range' as const,
          value: 34,
          upperValue: 40,
        },
        { ...target, ...year(2027) },
      ]
      const { id } = await planned(door, { fromYear: 2025, targets })
      t.match((await granted(door, plan, { planId: id }, officer)).targets[0], { ...year(2026, 2027), value: 47.5 })
      const { items } = await granted(door, planProgress, { planId: id, year: 2026 }, officer)
      t.match(items, [
        {
          counted: { from: '2026-01-01', until: '2027-12-31' },
          percent: { numerator: 34_000, denominator: 475, shown: '72 %' },
        },
        { counted: { from: null, until: '2026-06-01' }, percent: { shown: '100 %' } },
      ])
      const fine = await refused(door, createPlan, newPlan({ targets: [{ ...target, value: 0.0005 }] }), officer)
      t.strictSame(faultsOf(fine), ['/targets/0/value too-fine'])
      const above = { ...target, kind: 'share' as const, value: 100.001 }
      const share = await refused(door, createPlan, newPlan({ targets: [above] }), officer)
      t.strictSame(faultsOf(share), ['/targets/0/value too-big'])
    },
  )

  t.test(`${door.name}: a share is exact and in %, names what it is a share of, and is none of nothing`, async (t) => {
    const share = { ...target, kind: 'share' as const, indicator: 'national-share-reinforced', value: 50 }
    const none = { ...share, indicator: 'national-share-women-led', unitCode: neighbour! }
    const { id } = await planned(door, { targets: [share, { ...share, indicator: 'national-share-sme' }, none] })
    const { items } = await granted(door, planProgress, { planId: id }, officer)
    t.match(items, [
      {
        counted: {
          ...{ what: 'reinforced', of: 'products', from: '2026-01-01', until: '2026-12-31' },
          outOf: { what: 'ever-recognised', of: 'products', from: null, until: '2026-06-01' },
        },
        ...{ actual: { numerator: 100, denominator: 35, shown: '2.9' }, percent: { shown: '6 %' } },
      },
      { counted: { of: 'producers' }, actual: { numerator: 0, denominator: 1 }, percent: { shown: '0 %' } },
      { actual: null, percent: null, ratio: null },
    ])
  })

  t.test(`${door.name}: the ministry counts the nation, and progress of one year leaves out the others`, async (t) => {
    const targets = [
      { ...target, unitCode: 'VN', value: 70 },
      { ...target, unitCode: '04', value: 1 },
      { ...target, unitCode: 'VN', ...year(2027), value: 70 },
    ]
    const { id } = await granted(door, createPlan, newPlan({ unitCode: 'VN', targets }), ministry)
    const { items } = await granted(door, planProgress, { planId: id, year: 2026 }, ministry)
    t.strictSame(
      items.map(({ actual, percent }) => [actual?.numerator, percent?.shown]),
      [
        [35, '50 %'],
        [1, '100 %'],
      ],
    )
  })

  t.test(`${door.name}: every fault of the targets is shown with its place, and nothing is written`, async (t) => {
    const before = await granted(door, plans, {}, officer)
    const targets = [
      target,
      { ...target, indicator: 'happiness' },
      { ...target, unitCode: foreign! },
      { ...target, ...year(2031) },
      { ...target, ...year(2027), kind: 'range' as const },
      target,
    ]
    const problem = await refused(door, createPlan, newPlan({ targets }), officer)
    t.equal(problem.code, 'invalid-input')
    t.strictSame(faultsOf(problem), [
      '/targets/1/indicator unknown-indicator',
      '/targets/2/unitCode outside-the-plan',
      '/targets/3/fromYear outside-the-plan',
      '/targets/3/untilYear outside-the-plan',
      '/targets/4/upperValue does-not-fit-kind',
      '/targets/5 repeated',
    ])
    t.strictSame(await granted(door, plans, {}, officer), before)
  })

  t.test(`${door.name}: a plan is entered for one's own unit, once under its number and date`, async (t) => {
    const elsewhere = await refused(door, createPlan, newPlan(), stranger)
    t.strictSame(faultsOf(elsewhere), ['/unitCode not-your-unit'])
    t.strictSame(faultsOf(await refused(door, createPlan, newPlan({ untilYear: 2025 }), officer)), [
      '/untilYear too-small',
    ])
    t.equal((await refused(door, createPlan, newPlan(), commune)).code, 'forbidden')
    t.equal((await refused(door, createPlan, newPlan())).code, 'unauthenticated')
    const input = newPlan()
    await granted(door, createPlan, input, officer)
    t.equal((await refused(door, createPlan, input, officer)).code, 'already-exists')
  })

  t.test(`${door.name}: a repeated command with the same key is answered alike and makes one plan`, async (t) => {
    const input = newPlan()
    const sent = { ...officer, idempotencyKey: `plan-${input.number}` }
    const first = await granted(door, createPlan, input, sent)
    t.strictSame(await granted(door, createPlan, input, sent), first)
    t.equal((await refused(door, createPlan, { ...input, title: 'Khác' }, sent)).code, 'idempotency-key-reused')
  })

  t.test(`${door.name}: targets are replaced on the version that was read`, async (t) => {
    const { id, version } = await planned(door)
    const targets = [{ ...target, kind: 'range' as const, value: 6, upperValue: 7 }]
    const change = { planId: id, targets }
    t.equal((await refused(door, setTargets, change, officer)).code, 'precondition-required')
    const changed = await granted(door, setTargets, change, { ...officer, ifMatch: version })
    t.match(changed, { version: version + 1, targets: [{ kind: 'range', value: 6, upperValue: 7 }] })
    t.equal((await refused(door, setTargets, change, { ...officer, ifMatch: version })).code, 'stale-version')
    t.strictSame(await granted(door, plan, { planId: id }, officer), changed)
  })

  t.test(`${door.name}: a plan is seen from its unit and from below, and is missing for all others`, async (t) => {
    const { id } = await planned(door)
    for (const reader of [officer, commune, ministry])
      t.equal((await granted(door, plan, { planId: id }, reader)).id, id)
    t.ok((await granted(door, plans, { first: 100 }, commune)).items.some((one) => one.id === id))
    t.notOk((await granted(door, plans, { first: 100 }, stranger)).items.some((one) => one.id === id))
    const missing = await refused(door, plan, { planId: uuidv7() }, stranger)
    const { instance: _, ...hidden } = await refused(door, plan, { planId: id }, stranger)
    t.strictSame(hidden, { ...hidden, code: 'not-found', title: missing.title })
    t.equal((await refused(door, planProgress, { planId: id }, stranger)).code, 'not-found')
    const byStranger = { planId: id, targets: [] }
    t.equal((await refused(door, setTargets, byStranger, { ...stranger, ifMatch: 1 })).code, 'not-found')
    t.equal((await refused(door, plan, { planId: id }, outsider)).code, 'forbidden')
  })

  t.test(`${door.name}: plans come by pages, the newest first`, async (t) => {
    const made = [await planned(door), await planned(door), await planned(door)].map(({ id }) => id)
    const first = await granted(door, plans, { first: 2 }, officer)
    t.strictSame(
      first.items.map(({ id }) => id),
      [made[2], made[1]],
    )
    const next = await granted(door, plans, { first: 1, after: first.pageInfo.endCursor }, officer)
    t.strictSame(
      next.items.map(({ id }) => id),
      [made[0]],
    )
  })

  t.test(`${door.name}: anyone may read the catalogue of indicators`, async (t) => {
    const { items } = await granted(door, indicators, {})
    t.match(items[0], { code: 'products-recognised', count: { what: 'newly-recognised', star: null }, outOf: null })
  })
}

t.test('a change leaves its audit row and its event', async (t) => {
  const { id, version } = await planned(doors[0]!)
  await granted(doors[0]!, setTargets, { planId: id, targets: [] }, { ...officer, ifMatch: version })
  const { rows } = await app.database.pool.query(
    `select a.action, a.seq, a.actor_id, e.type from audit_entries a join events e using (subject_id, at)
      where subject_id = $1 and a.action = e.type order by seq`,
    [id],
  )
  t.match(rows, [
    { action: 'createPlan', seq: 1, actor_id: officer.id },
    { action: 'setTargets', seq: 2, type: 'setTargets' },
  ])
})
