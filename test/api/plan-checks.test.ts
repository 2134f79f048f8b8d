import { readFile } from 'node:fs/promises'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { modules } from '../../src/modules/index.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { plan } from '../../src/modules/planning/plan.ts'
import { planProgress } from '../../src/modules/planning/plan-progress.ts'
import { approvePlan } from '../../src/modules/planning/plans/approve-plan.ts'
import { planChanges } from '../../src/modules/planning/plans/plan-changes.ts'
import { planChecks } from '../../src/modules/planning/plans/plan-checks.ts'
import { revisePlan } from '../../src/modules/planning/plans/revise-plan.ts'
import { plans } from '../../src/modules/planning/plans.ts'
import type { Target } from '../../src/modules/planning/rules.ts'
import { setTargets } from '../../src/modules/planning/set-targets.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { testApp } from '../support/app.ts'
import { type Door, granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { registerProducts } from '../support/registry.ts'

const app = await testApp(t)
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
await registerProducts(app.database.db, 3, ['20101', '20102', '04101'])
const [validFrom, validUntil] = ['2004-01-01', '2025-07-01']
const former = (code: string, name: string, parentCode: string, level: 'province' | 'commune') => ({
  code,
  level,
  parentCode,
  periods: [{ name, kind: level, validFrom, validUntil }],
})
await addUnits(app.database.db, [
  former('31501', 'Xã An Hiệp', '94', 'commune'),
  former('31502', 'Xã An Ninh', '94', 'commune'),
])
await addUnits(app.database.db, [
  {
    ...{ code: '92601', level: 'commune', parentCode: '92' },
    periods: [{ name: 'Phường Sóc Trăng', kind: 'ward', validFrom: validUntil, validUntil: null }],
  },
])
await app.server.ocop.world.units.reload()

const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const chairman = await app.person('Chủ tịch tỉnh', onUnit('province-chairman', '20'))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04'))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', '20101'))
const canTho = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
const ofCanTho = await app.person('Chủ tịch Cần Thơ', onUnit('province-chairman', '92'))
const ward = await app.person('Cán bộ phường', onUnit('commune-officer', '92601'))
const anGiang = await app.person('Cán bộ An Giang', onUnit('province-officer', '91'))
// The office is no more: its roles are given anew, on the province that it came to.
const ofThen = await app.person('Cán bộ Sóc Trăng', onUnit('province-officer', '94'))
const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))

const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

// Each door has years of its own, so that the plans of one are no part of the other's.
for (const [at, door] of doors.entries()) {
  const first = 2026 + 10 * at
  const target = (unitCode: string, value: number, changes: Partial<Target> = {}): Target => ({
    ...{ indicator: 'products-recognised', unitCode, fromYear: first, untilYear: first },
    ...{ kind: 'at-least', value, upperValue: null },
    ...changes,
  })
  const fiveYears = { fromYear: first, untilYear: first + 4 }
  const year = (after: number) => ({ fromYear: first + after, untilYear: first + after })
  let count = 0
  const entered = (unitCode: string, targets: Target[], changes = {}) =>
    granted(
      door,
      createPlan,
      {
        ...{ unitCode, number: `${first}-${++count}/KH-UBND`, title: 'Kế hoạch OCOP', issuer: 'UBND' },
        ...{ issuedOn: '2026-01-15', ...fiveYears, targets },
        ...changes,
      },
      unitCode === 'VN' ? ministry : unitCode === '20' ? officer : stranger,
    )
  const checked = (door: Door, planId: string, who = officer) => granted(door, planChecks, { planId }, who)
  const shortOf = ({ items }: Awaited<ReturnType<typeof checked>>) =>
    items.map(({ rule, how, whole, outcome, total, difference, missing, trail }) => [
      ...[rule, how, `${whole.target.unit.code} ${whole.planNumber}`, outcome, total, difference, missing],
      trail.map(({ planNumber, target }) => `${target.unit.code} ${target.fromYear} ${target.value} ${planNumber}`),
    ])

  t.test(
    `${door.name}: years and communes that do not add up are warned of with the trail, and refuse nothing`,
    async (t) => {
      const long = await entered('20', [target('20', 60, fiveYears), target('20', 20, year(1))])
      const [five, annual] = [`${first}-1/KH-UBND`, `${first}-2/KH-UBND`]
      const targets = [target('20', 15), target('20101', 9.5), target('20102', 5.5), target('20101', 3, year(1))]
      const short = await entered('20', targets, { issuedOn: '2026-02-01', ...fiveYears })
      const years = [
        ...['years', 'sum', `20 ${five}`, 'short', 35, -25, 3],
        [`20 ${first} 15 ${annual}`, `20 ${first + 1} 20 ${five}`],
      ]
      const communes = (value: string) => [`20101 ${first} ${value} ${annual}`, `20102 ${first} 5.5 ${annual}`]
      const next = [...['units', 'sum', `20 ${five}`, 'short', 3, -17, 1], [`20101 ${first + 1} 3 ${annual}`]]
      const found = await checked(door, short.id)
      t.equal(found.warnings, 2)
      t.same(
        shortOf(found).toSorted(),
        [years, ['units', 'sum', `20 ${annual}`, 'agrees', 15, 0, 0, communes('9.5')], next].toSorted(),
      )
      t.same(shortOf(await checked(door, long.id, chairman)), [years, next], 'from the plan of five years too')

      const less = { planId: short.id, targets: [targets[0]!, target('20101', 9.4), ...targets.slice(2)] }
      await granted(door, setTargets, less, { ...officer, ifMatch: short.version })
      const after = await checked(door, short.id)
      t.equal(after.warnings, 3)
      t.match(
        after.items.find(({ rule, whole }) => rule === 'units' && whole.planNumber === annual),
        { outcome: 'short', total: 14.9, difference: -0.1 },
      )
    },
  )

  t.test(
    `${door.name}: provinces are held against the nation by their own plans before what they were assigned`,
    async (t) => {
      const at = year(4)
      const nation = await entered('VN', [target('VN', 40, at), target('20', 30, at), target('04', 12, at)])
      const assigned = await checked(door, nation.id, ministry)
      t.match(assigned.items, [
        { rule: 'units', outcome: 'agrees', total: 42, whole: { target: { unit: { code: 'VN' } } } },
      ])
      const own = await entered('20', [target('20', 25, at)], { issuedOn: '2026-01-10' })
      const found = await checked(door, nation.id, ministry)
      t.match(found, {
        warnings: 1,
        items: [{ outcome: 'short', total: 37, difference: -3, missing: assigned.items[0]!.missing }],
      })
      t.equal(found.items[0]!.trail.find(({ target }) => target.unit.code === '20')?.planId, own.id)
      for (const who of [stranger, officer])
        t.equal(
          (await refused(door, planChecks, { planId: nation.id }, who)).code,
          'not-found',
          'it tells of other provinces',
        )
      t.equal((await refused(door, planChecks, { planId: own.id }, stranger)).code, 'not-found')
      t.equal((await refused(door, planChecks, { planId: own.id }, commune)).code, 'forbidden')
    },
  )
}

for (const [at, door] of doors.entries()) {
  const target = (unitCode: string, value: number): Target => ({
    ...{ indicator: 'products-recognised', unitCode, fromYear: 2022, untilYear: 2022 },
    ...{ kind: 'at-least', value, upperValue: null },
  })
  const targets = [target('94', 65), target('31501', 30), target('31502', 34)]
  const former = (unitCode: string, changes = {}) => ({
    ...{ unitCode, number: `${unitCode}-${at}/KH-UBND`, title: 'Kế hoạch OCOP', issuer: 'UBND tỉnh' },
    ...{ issuedOn: '2022-01-10', fromYear: 2022, untilYear: 2022 },
    targets: unitCode === '94' ? targets : [target(unitCode, 5)],
    ...changes,
  })
  const decision = { number: `${at}/QĐ-UBND`, signer: 'Trần Văn Lâu', issuedOn: '2022-06-20' }
  const seen = (who: typeof canTho, { version }: { version: number }) => ({ ...who, ifMatch: version })

  t.test(`${door.name}: the plan of a province that is no more is of its map, for who it came to`, async (t) => {
    const made = await granted(door, createPlan, former('94'), canTho)
    t.match(made, { unit: { name: 'Tỉnh Sóc Trăng' }, targets: [{}, { unit: { name: 'Xã An Hiệp' } }, {}] })
    const { items } = await granted(door, planChecks, { planId: made.id }, canTho)
    t.match(items, [{ rule: 'units', outcome: 'short', total: 64, difference: -1, missing: 0 }])

    const set = { planId: made.id, targets: [target('94', 64), ...targets.slice(1)] }
    const corrected = await granted(door, setTargets, set, seen(canTho, made))
    const approved = await granted(door, approvePlan, { planId: made.id }, seen(ofCanTho, corrected))
    t.equal(approved.state, 'approved')
    const unsaid = await refused(door, setTargets, { planId: made.id, targets }, seen(canTho, approved))
    t.strictSame(faultsOf(unsaid), ['/reason needed-after-approval'])
    const revision = { planId: made.id, decision, reason: 'Điều chỉnh', targets: [target('94', 70)] }
    const revised = await granted(door, revisePlan, revision, seen(canTho, approved))

    for (const reader of [canTho, ofCanTho, ward, ministry]) {
      t.strictSame(await granted(door, plan, { planId: made.id }, reader), revised)
      const [last] = (await granted(door, planChanges, { planId: made.id }, reader)).items
      t.match(last, { before: { value: 64 }, after: { value: 70 }, late: true, reason: 'Điều chỉnh' })
      for (const asked of [{}, { unitCode: '94' }]) {
        const listed = (await granted(door, plans, { first: 100, ...asked }, reader)).items
        t.ok(listed.some(({ id }) => id === made.id))
      }
      const mapsOf = async (asked: object) => {
        const { mapOn, items } = await granted(door, planProgress, { planId: made.id, ...asked }, reader)
        t.ok(
          items.every(({ actual }) => actual !== null),
          'on a map on which the units are',
        )
        return mapOn
      }
      t.equal(await mapsOf({}), '2025-06-30', 'its last day')
      t.equal(await mapsOf({ asOf: '2022-12-13' }), '2022-12-13')
      t.equal(await mapsOf({ asOf: '2025-12-31' }), '2025-06-30')
    }
  })

  t.test(`${door.name}: nobody else learns that there is a plan of a province that is no more`, async (t) => {
    const made = await granted(door, createPlan, former('94', { number: `${at}-2/KH` }), canTho)
    const others = [stranger, officer, ofThen]
    for (const planId of [made.id, '01900000-0000-7000-8000-000000000000']) {
      for (const who of others) {
        const read = await Promise.all([
          refused(door, plan, { planId }, who),
          refused(door, planProgress, { planId }, who),
          refused(door, planChanges, { planId }, who),
          refused(door, planChecks, { planId }, who),
        ])
        for (const { code } of read) t.equal(code, 'not-found')
        const set = { planId, targets }
        t.equal((await refused(door, setTargets, set, { ...who, ifMatch: 1 })).code, 'not-found')
        const revision = { ...set, decision, reason: 'Điều chỉnh' }
        t.equal((await refused(door, revisePlan, revision, { ...who, ifMatch: 1 })).code, 'not-found')
      }
      t.equal((await refused(door, approvePlan, { planId }, { ...chairman, ifMatch: 1 })).code, 'not-found')
    }
    for (const who of others) {
      for (const unitCode of ['94', '99'])
        t.strictSame(faultsOf(await refused(door, createPlan, former(unitCode), who)), ['/unitCode not-your-unit'])
      t.same((await granted(door, plans, { unitCode: '94' }, who)).items, [])
    }
    t.strictSame(faultsOf(await refused(door, createPlan, former('99'), ministry)), ['/unitCode not-your-unit'])
  })

  t.test(
    `${door.name}: a plan is of a unit of its day, and a code that was used again of that day’s unit`,
    async (t) => {
      const late = former('94', { issuedOn: '2025-07-01' })
      t.strictSame(faultsOf(await refused(door, createPlan, late, canTho)), ['/unitCode unknown-unit'])
      for (const [code, name, mapOn] of [
        ['89', 'Tỉnh An Giang', '2025-06-30'],
        ['91', 'Tỉnh Kiên Giang', '2025-06-30'],
      ] as const) {
        const made = await granted(door, createPlan, former(code), anGiang)
        t.equal(made.unit.name, name)
        const progress = await granted(door, planProgress, { planId: made.id }, anGiang)
        t.match(progress, { mapOn, items: [{ actual: { numerator: 0 } }] })
        t.equal((await refused(door, plan, { planId: made.id }, canTho)).code, 'not-found')
      }
      const today = former('91', { issuedOn: '2025-07-01', number: `${at}-3/KH` })
      const { id } = await granted(door, createPlan, today, anGiang)
      t.match(await granted(door, planProgress, { planId: id }, anGiang), {
        ...{ plan: { unit: { name: 'Tỉnh An Giang' } }, mapOn: '2026-06-01' },
      })
    },
  )
}
