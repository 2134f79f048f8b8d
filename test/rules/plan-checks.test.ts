import fc from 'fast-check'
import t from 'tap'
import { countedThings, countKinds } from '../../src/modules/planning/count-rules.ts'
import { additivityOf, comparisonsOf, type Planned } from '../../src/modules/planning/plans/check-rules.ts'
import { type TargetKind, targetKey } from '../../src/modules/planning/rules.ts'
import { always } from '../support/property.ts'

const planned = (changes: Partial<Planned> = {}): Planned => ({
  ...{ planId: 'mine', planNumber: '1', indicator: 'sum', unitCode: '20', fromYear: 2026, untilYear: 2026 },
  ...{ kind: 'at-least', value: 10, upperValue: null },
  ...changes,
})
const years = (from: number, until = from) => ({ fromYear: from, untilYear: until })
const world = {
  additivity: (indicator: string) =>
    indicator === 'sum'
      ? ({ years: 'sum', units: 'sum' } as const)
      : indicator === 'day'
        ? ({ years: 'last-year', units: 'sum' } as const)
        : { years: null, units: null },
  below: (unitCode: string) => (unitCode === '20' ? ['20001', '20002', '20003'] : []),
}
const of = (...targets: Planned[]) =>
  comparisonsOf(
    'mine',
    targets.filter(({ planId }) => planId === 'mine'),
    targets,
    world,
  )

t.test('products of a year are summed over years, what holds on a day is not, and shares never', async (t) => {
  const found = countKinds.flatMap((what) =>
    countedThings.map((thing) => [what, thing, additivityOf({ count: { what, of: thing } })] as const),
  )
  for (const [what, thing, { years, units }] of found) {
    const ofADay = what === 'valid' || what === 'ever-recognised'
    t.equal(years, ofADay ? 'last-year' : thing === 'products' ? 'sum' : null, `${what} ${thing} over years`)
    t.equal(units, thing === 'products' || thing === 'communes' ? 'sum' : null, `${what} ${thing} over units`)
  }
  t.same(additivityOf({ count: { what: 'valid', of: 'products' }, outOf: {} }), { years: null, units: null })
  const recorded = (what: string, of: string) => additivityOf({ count: { what, of } })
  t.same(recorded('happened', 'amount'), { years: 'sum', units: 'sum' }, 'attendances, money')
  t.same(recorded('happened', 'records'), { years: 'sum', units: 'sum' }, 'courses, fairs')
  t.same(recorded('happened', 'products'), { years: null, units: 'sum' }, 'products given stamps, in any year again')
  t.same(recorded('standing', 'records'), { years: 'last-year', units: 'sum' }, 'sales points')
  t.same(recorded('revenue-up', 'producers'), { years: 'last-year', units: null })
  const reported = (rollUp: string, years: string) =>
    additivityOf({ count: { what: 'reported', of: 'amount', rollUp, years } })
  t.same(reported('sum-of-communes', 'sum'), { years: 'sum', units: 'sum' }, 'of reports their indicator says it')
  t.same(reported('own', 'last'), { years: 'last-year', units: null })
})

t.test('a sum under the target is short and one at it agrees; what may not be passed is over above it', async (t) => {
  const outcomes = (kind: TargetKind, upperValue: number | null) =>
    [9.999, 10, 10.001, 12, 12.001].map(
      (value) => of(planned({ kind, upperValue }), planned({ unitCode: '20001', value }))[0]?.outcome,
    )
  t.same(outcomes('at-least', null), ['short', 'agrees', 'agrees', 'agrees', 'agrees'])
  t.same(outcomes('exactly', null), ['short', 'agrees', 'over', 'over', 'over'])
  t.same(outcomes('range', 12), ['short', 'agrees', 'agrees', 'agrees', 'over'])
  t.same(of(planned({ kind: 'share' }), planned({ unitCode: '20001' })), [])
  t.same(of(planned({ indicator: 'other' }), planned({ indicator: 'other', unitCode: '20001' })), [])
})

t.test('years are summed up to their period; of a count on a day the last year is compared', async (t) => {
  const whole = planned({ ...years(2026, 2030), value: 60 })
  const parts = [planned({ ...years(2026), value: 15 }), planned({ ...years(2027), value: 18.5 })]
  t.match(of(whole, ...parts), [
    { rule: 'years', how: 'sum', total: 33.5, difference: -26.5, outcome: 'short', missing: 3, trail: parts },
  ])
  t.same(of(whole, planned(years(2025)), planned(years(2031)), planned(years(2026, 2027))), [], 'nothing is a part')
  const day = (changes: Partial<Planned>) => planned({ indicator: 'day', ...changes })
  const last = day({ ...years(2030), value: 60 })
  t.match(of(day({ ...years(2026, 2030), value: 60 }), day({ ...years(2026), value: 200 }), last), [
    { how: 'last-year', total: 60, outcome: 'agrees', missing: 0, trail: [last] },
  ])
})

t.test(
  'communes are held against their province, also when the years are of another plan than the period',
  async (t) => {
    const [whole, one, two] = [
      planned(),
      planned({ unitCode: '20001', value: 4 }),
      planned({ unitCode: '20003', value: 5 }),
    ]
    t.match(of(whole, one, two, planned({ unitCode: '04001', value: 99 })), [
      { rule: 'units', total: 9, difference: -1, outcome: 'short', missing: 1, trail: [one, two] },
    ])
    const fiveYears = planned({ planId: 'theirs', ...years(2026, 2030), value: 11 })
    t.match(of(fiveYears, whole), [{ rule: 'years', target: fiveYears, trail: [whole], outcome: 'short' }])
    const others = [fiveYears, planned({ planId: 'theirs' })]
    t.same(of(...others), [], 'what is of other plans only is theirs to check')
  },
)

const value = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000)
const target = fc
  .record({
    ...{ planId: fc.constantFrom('mine', 'theirs'), indicator: fc.constantFrom('sum', 'day', 'other') },
    unitCode: fc.constantFrom('20', '20001', '20002', '20003'),
    years: fc.constantFrom(years(2026), years(2027), years(2028), years(2026, 2028), years(2027, 2028)),
    ...{ kind: fc.constantFrom('at-least' as const, 'exactly' as const, 'share' as const), value },
  })
  .map(({ years, ...rest }) => planned({ ...rest, ...years }))

always(
  'a trail adds up to its total, its parts make up the whole without overlap, and what is missing is the rest',
  fc.uniqueArray(target, { selector: targetKey, maxLength: 40 }),
  (targets) => {
    for (const { rule, how, target, total, difference, missing, trail } of of(...targets)) {
      const sum = trail.reduce((all, part) => all + Math.round(part.value * 1000), 0)
      if (sum !== Math.round(total * 1000)) throw new Error(`${sum} is not ${total}`)
      if (Math.round(difference * 1000) !== sum - Math.round(target.value * 1000)) throw new Error(`${difference}`)
      const parts = rule === 'units' ? 3 : how === 'sum' ? target.untilYear - target.fromYear + 1 : 1
      if (trail.length + missing !== parts) throw new Error(`${trail.length} of ${parts}, ${missing} missing`)
      if (new Set(trail.map(targetKey)).size !== trail.length) throw new Error('a part stands twice')
      for (const part of trail) {
        const inside = target.fromYear <= part.fromYear && part.untilYear <= target.untilYear
        if (part.indicator !== target.indicator || !inside || part.kind === 'share') throw new Error(targetKey(part))
      }
      if (target.planId !== 'mine' && trail.every(({ planId }) => planId !== 'mine')) throw new Error('not mine')
    }
  },
)
