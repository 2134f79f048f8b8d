import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { successionsAround } from '../../src/modules/exchange/successions/known-successions.ts'
import {
  formerUnitsSince,
  type SuccessionChanges,
  successionChanges,
} from '../../src/modules/exchange/successions/succession-change-rules.ts'
import { checkRows } from '../../src/modules/exchange/successions/succession-row-rules.ts'
import type { SuccessionRow } from '../../src/modules/exchange/successions/succession-shapes.ts'
import { changesOf, type KnownPeriod, type KnownUnit, periodOn } from '../../src/modules/exchange/unit-change-rules.ts'
import type { Succession } from '../../src/modules/units/succession-rules.ts'
import { always } from '../support/property.ts'

type History = { units: Map<string, KnownUnit>; successions: Succession[] }

const today = '2025-07-01'
const period = (name: string, validFrom: string, validUntil: string | null = null): KnownPeriod => ({
  ...{ name, validFrom, validUntil, kind: 'commune', parentCode: '20' },
})
const unit = (code: string, ...periods: KnownPeriod[]) => [code, { code, periods }] as const
const province = unit('20', { ...period('Tỉnh Lạng Sơn', formerUnitsSince), parentCode: 'VN' })
const history = (units: (readonly [string, KnownUnit])[], successions: Succession[] = []): History => ({
  units: new Map([province, ...units]),
  successions,
})
const row = (oldCode: string, oldName: string, newCode: string, newName: string, parts = 1): SuccessionRow => ({
  ...{ oldProvinceCode: '20', oldProvinceName: 'Tỉnh Lạng Sơn', oldCode, oldName, newCode, newName, parts },
})
const became = (changedOn: string, oldCode: string, newCode: string): Succession => ({
  ...{ changedOn, oldCode, newCode, parts: 1 },
})

function plan({ units, successions }: History, rows: readonly SuccessionRow[], changedOn: string) {
  const faults: string[] = []
  const report = (at: number, { field, code }: { field: string; code: string }) =>
    void faults.push(`${at} ${field} ${code}`)
  const there = successions.filter((one) => one.changedOn === changedOn)
  checkRows(rows, there, report)
  const known = { units, successions: successionsAround(successions, changedOn) }
  return { faults, changes: successionChanges(rows, known, changedOn, report) }
}

/** Two wards, of which one went into the other on 2025-07-01. */
const merged = history(
  [
    unit('05971', period('Phường Hoàng Văn Thụ', formerUnitsSince, today)),
    unit('05986', period('Phường Tam Thanh', formerUnitsSince, today), period('Phường Tam Thanh', today)),
    unit('06187', period('Phường Kỳ Lừa', today)),
  ],
  [became(today, '05971', '06187'), became(today, '05986', '05986')],
)

t.test('a unit that a later list has become something cannot end before; it can become more on that day', async (t) => {
  const rows = [row('05971', 'Phường Hoàng Văn Thụ', '05986', 'Phường Tam Thanh')]
  for (const day of ['2020-01-01', '2025-06-30'])
    t.strictSame(plan(merged, rows, day).faults, ['0 oldCode later-succession'], day)
  t.strictSame(plan(merged, rows, today).faults, ['0 newCode other-succession'])
  t.strictSame(plan(merged, rows, '2025-07-02').faults, ['0 oldCode unknown-unit'])
})

t.test('what a later list has become of others cannot end before, and can on a day after', async (t) => {
  const rows = [row('06187', 'Phường Kỳ Lừa', '05986', 'Phường Tam Thanh')]
  const later = history([...merged.units], [...merged.successions, became('2026-03-01', '05986', '06187')])
  t.strictSame(plan(later, rows, '2026-02-01').faults, ['0 oldCode later-succession'])
  t.strictSame(plan(later, rows, '2026-03-02').faults, [])
  t.strictSame(plan(merged, rows, '2026-02-01').faults, [])
})

t.test(
  'a unit that has another name from a day on cannot have ended before; from that day on it can end',
  async (t) => {
    const renamed = unit('06000', period('Xã A', today, '2026-04-30'), period('Phường A', '2026-04-30'))
    const known = history([...merged.units, renamed])
    const rows = [row('06000', 'Xã A', '05986', 'Phường Tam Thanh')]
    t.strictSame(plan(known, rows, '2026-04-29').faults, ['0 oldCode overlapping-periods'])
    t.match(plan(known, rows, '2026-05-01'), { faults: [], changes: { ended: ['06000'] } })
  },
)

t.test(
  'the name of a former unit may be another than is assumed where its code goes on, and nowhere else',
  async (t) => {
    const known = history([unit('05986', period('Phường Tam Thanh', formerUnitsSince, today))])
    const [goesOn, ends] = ['05986', '05974'].map((code) => row('05986', 'Xã Xưa', code, 'Phường Tam Thanh')) as [
      SuccessionRow,
      SuccessionRow,
    ]
    t.match(plan(known, [goesOn], '2020-01-01'), { faults: [], changes: { former: [{ cut: { validUntil: today } }] } })
    const with05974 = history([...known.units, unit('05974', period('Phường Tam Thanh', formerUnitsSince, today))])
    t.strictSame(plan(with05974, [ends], '2020-01-01').faults, ['0 oldName other-name'])
  },
)

t.test('a circle is one too where a list of the same day is brought in by halves', async (t) => {
  const names = ['05971', '05986'].map((code) =>
    unit(code, period('Xã A', formerUnitsSince, today), period('Xã A', today)),
  )
  const half = history(names, [became(today, '05971', '05986')])
  t.strictSame(plan(half, [row('05986', 'Xã A', '05971', 'Xã A')], today).faults, ['0 newCode cycle'])
})

const codes = ['00001', '00002', '00003', '00004']
const days = ['2012-01-01', '2020-01-01', today, '2026-03-01']
const code = fc.constantFrom(...codes)
const name = fc.constantFrom(...Array.from({ length: 9 }, () => 'Xã A'), 'Xã B')
type Step = { changedOn: string } & ({ rows: SuccessionRow[] } | { renamed: string; to: string })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    changedOn: fc.constantFrom(...days),
    rows: fc
      .uniqueArray(fc.record({ oldCode: code, oldName: name, newCode: code, newName: name }), {
        ...{ minLength: 1, maxLength: 4, selector: ({ oldCode, newCode }) => `${oldCode} ${newCode}` },
      })
      .map((drawn) =>
        drawn.map((one) => {
          const theirs = drawn.filter(({ oldCode }) => oldCode === one.oldCode)
          return row(one.oldCode, theirs[0]!.oldName, one.newCode, one.newName, theirs.length)
        }),
      ),
  }),
  fc.record({ changedOn: fc.constantFrom(...days), renamed: code, to: name }),
)

/** As the store writes it. */
function applied({ units, successions }: History, changes: SuccessionChanges, changedOn: string): History {
  const periods = new Map([...units].map(([code, one]) => [code, [...one.periods]]))
  const covering = ({ validFrom, validUntil }: KnownPeriod) =>
    validFrom < changedOn && (validUntil === null || validUntil > changedOn)
  const change = (code: string, to: Partial<KnownPeriod>) =>
    void periods.set(
      code,
      periods.get(code)!.map((one) => (covering(one) ? { ...one, ...to } : one)),
    )
  for (const code of changes.ended) change(code, { validUntil: changedOn })
  for (const { row, cut } of changes.former) {
    if (cut) change(row.oldCode, { validFrom: changedOn })
    const added = period(row.oldName, cut?.validFrom ?? formerUnitsSince, changedOn)
    periods.set(row.oldCode, [added, ...(periods.get(row.oldCode) ?? [])])
  }
  const steps = changes.added.map(({ oldCode, newCode, parts }) => ({ changedOn, oldCode, newCode, parts }))
  const known = [...periods].map(([code, theirs]) => unit(code, ...theirs))
  return { units: new Map(known), successions: [...successions, ...steps] }
}

function renamed({ units, successions }: History, code: string, to: string, from: string): History {
  const rows = [{ code, name: to, kind: 'commune' as const, provinceCode: '20' }]
  const { changes, faults } = changesOf(rows, units, { added: from, changed: from })
  if (faults.length > 0) return { units, successions }
  const [renaming] = changes.renamed
  const { periods } = units.get(code) ?? { periods: [] }
  const theirs = renaming
    ? periods.flatMap((one) => {
        if (one !== renaming.before) return [one]
        const after = { ...one, name: to, validFrom: from }
        return one.validFrom === from ? [after] : [{ ...one, validUntil: from }, after]
      })
    : [...periods, ...(changes.added.length > 0 ? [period(to, from)] : [])]
  return { units: new Map([...units, unit(code, ...theirs)]), successions }
}

/** Successions that have no old unit on the day before or no new one on their day, and units that go on though they ended. */
const dangling = ({ units, successions }: History): Succession[] =>
  successions.filter(({ changedOn, oldCode, newCode }) => {
    const before = periodOn(units.get(oldCode), addDays(changedOn, -1))
    const isNew = successions.some((one) => one.changedOn === changedOn && one.newCode === oldCode)
    const ends = isNew || before?.validUntil === changedOn
    return !before || !ends || !periodOn(units.get(newCode), changedOn)
  })
const overlaps = ({ units }: History) =>
  [...units.values()].some(({ periods }) =>
    periods.some((one, at) => at > 0 && (periods[at - 1]!.validUntil ?? '9999') > one.validFrom),
  )

let accepted = 0
always(
  'whatever imports are accepted, in whatever order of days, every succession fits the periods, and the same again changes nothing',
  fc.array(step, { minLength: 1, maxLength: 12 }),
  (steps) => {
    let known = history(codes.slice(0, 3).map((code) => unit(code, period('Xã A', formerUnitsSince))))
    for (const one of steps) {
      if ('renamed' in one) known = renamed(known, one.renamed, one.to, one.changedOn)
      else {
        const { faults, changes } = plan(known, one.rows, one.changedOn)
        if (faults.length > 0) continue
        accepted += 1
        known = applied(known, changes, one.changedOn)
        const again = plan(known, one.rows, one.changedOn)
        const nothing = { added: [], former: [], ended: [], unchanged: one.rows.length }
        if (!isDeepStrictEqual(again, { faults: [], changes: nothing }))
          throw new Error(`again: ${JSON.stringify(again)}`)
      }
      const wrong = dangling(known)
      if (wrong.length > 0 || overlaps(known)) throw new Error(`${JSON.stringify([wrong, [...known.units.values()]])}`)
    }
  },
  Number(process.env.RUNS ?? 300),
)
t.test('such imports were accepted', async (t) => t.ok(accepted > 50, `${accepted}`))
