import fc from 'fast-check'
import t from 'tap'
import {
  changesBetween,
  isLocked,
  lateChanges,
  levelsBelow,
  type Made,
  partsOf,
  revised,
  type Standing,
  standingIn,
  versionOn,
} from '../../src/modules/planning/plans/revision-rules.ts'
import { type Target, targetKey } from '../../src/modules/planning/rules.ts'
import { always } from '../support/property.ts'

const target = (changes: Partial<Target> = {}): Target => ({
  indicator: 'products-recognised',
  unitCode: '20',
  fromYear: 2026,
  untilYear: 2026,
  kind: 'at-least',
  value: 15,
  upperValue: null,
  ...changes,
})

t.test('a change is a value, a kind or an upper end that differs, a target that came, or one that went', async (t) => {
  const same = target()
  t.same(changesBetween([same], [target()]), [])
  for (const other of [
    target({ value: 15.001 }),
    target({ kind: 'exactly' }),
    target({ kind: 'range', upperValue: 16 }),
  ])
    t.same(changesBetween([same], [other]), [{ before: same, after: other }])
  const elsewhere = target({ unitCode: '20001' })
  t.same(changesBetween([same], [elsewhere]), [
    { before: same, after: null },
    { before: null, after: elsewhere },
  ])
  t.same(changesBetween([same, elsewhere], [elsewhere, same]), [], 'the order is no change')
})

t.test('a revision keeps the place of what it changes, adds at the end and takes out', async (t) => {
  const [first, second, third] = [target(), target({ unitCode: '20001' }), target({ unitCode: '20002' })]
  const changed = target({ value: 20 })
  t.same(revised([first, second], [changed, third], []), [changed, second, third])
  t.same(revised([first, second], [third], [first]), [second, third])
})

t.test('a target is locked by its own level and by any year of its period, and by no other', async (t) => {
  const approvals = [{ level: 'province' as const, year: 2026 }]
  t.ok(isLocked(target(), approvals))
  t.ok(isLocked(target({ fromYear: 2026, untilYear: 2030 }), approvals))
  t.ok(isLocked(target({ fromYear: 2022, untilYear: 2026 }), approvals))
  t.notOk(isLocked(target({ fromYear: 2027, untilYear: 2030 }), approvals))
  t.notOk(isLocked(target({ fromYear: 2022, untilYear: 2025 }), approvals))
  t.notOk(isLocked(target({ unitCode: '20001' }), approvals))
  t.notOk(isLocked(target({ unitCode: 'VN' }), approvals))
  const added = { before: null, after: target() }
  const removed = { before: target(), after: null }
  const free = { before: null, after: target({ fromYear: 2027, untilYear: 2027 }) }
  t.same(lateChanges([added, free, removed], approvals), [added, removed])
})

t.test('a plan of a province has parts for it and its communes in each year', async (t) => {
  t.same(partsOf(levelsBelow('province'), { fromYear: 2026, untilYear: 2027 }), [
    { level: 'province', year: 2026 },
    { level: 'province', year: 2027 },
    { level: 'commune', year: 2026 },
    { level: 'commune', year: 2027 },
  ])
  t.equal(partsOf(levelsBelow('nation'), { fromYear: 2026, untilYear: 2030 }).length, 15)
})

t.test('a document holds from its day, and before the plan was issued there was none', async (t) => {
  const made = [
    { version: 3, effectiveOn: '2026-07-01' },
    { version: 5, effectiveOn: '2026-07-01' },
  ]
  t.equal(versionOn('2026-01-14', '2026-01-15', made), null)
  t.equal(versionOn('2026-01-15', '2026-01-15', made), 1)
  t.equal(versionOn('2026-06-30', '2026-01-15', made), 1)
  t.equal(versionOn('2026-07-01', '2026-01-15', made), 5)
})

const state = fc.uniqueArray(
  fc.record({ indicator: fc.constantFrom('a', 'b', 'c'), value: fc.integer({ min: 0, max: 2 }) }),
  { selector: ({ indicator }) => indicator, maxLength: 3 },
)
const history = fc.array(fc.tuple(state, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 6 })
const inOrder = (targets: readonly Target[]) => targets.map((one) => `${targetKey(one)} ${one.value}`).toSorted()

always('the history of a plan, replayed, gives the plan as of any day', history, (steps) => {
  let rows: Standing<Target>[] = []
  const made: Made[] = []
  const states = steps.map(([values]) => values.map((one) => target(one)))
  let day = 1
  for (const [at, after] of states.entries()) {
    const version = at + 1
    if (at > 0) {
      day += steps[at]![1]
      made.push({ version, effectiveOn: `2026-01-${String(day).padStart(2, '0')}` })
    }
    for (const { before, after: begun } of changesBetween(states[at - 1] ?? [], after)) {
      rows = rows.map((row) =>
        before && row.untilVersion === null && targetKey(row) === targetKey(before)
          ? { ...row, untilVersion: version }
          : row,
      )
      if (begun) rows.push({ ...begun, sinceVersion: version, untilVersion: null })
    }
  }
  for (const on of Array.from({ length: 14 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`)) {
    const last = states[made.filter(({ effectiveOn }) => effectiveOn <= on).length]!
    const found = standingIn(versionOn(on, '2026-01-01', made)!, rows)
    if (inOrder(found).join() !== inOrder(last).join()) throw new Error(`${on}: ${inOrder(found)} not ${inOrder(last)}`)
  }
})
