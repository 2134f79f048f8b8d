import { addDays, type LegalDay } from '../../core/clock.ts'
import type { UnitReference } from '../../modules/units/reference.ts'

type Known = Pick<UnitReference, 'on' | 'periodsOf' | 'successionsOf'>

/** A unit under a map of its own time, `mapOn` null: that of today. `changedOn`: when the one became the other. */
export type Kin = { code: string; name: string; mapOn: LegalDay | null; changedOn: LegalDay }

/** What the unit of a map was made of by the changes until then, and what became of it by those after. */
export function kinOf(units: Known, code: string, { day, today }: { day: LegalDay; today: LegalDay }) {
  const successions = units.successionsOf(code)
  const kin = (other: string, changedOn: LegalDay, mapOn: LegalDay | null): Kin => ({
    ...{ code: other, name: units.on(mapOn ?? today).named(other).name, mapOn, changedOn },
  })
  const before = successions
    .filter(({ newCode, changedOn }) => newCode === code && changedOn <= day)
    .map(({ oldCode, changedOn }) => kin(oldCode, changedOn, addDays(changedOn, -1)))
  const after = successions
    .filter(({ oldCode, changedOn }) => oldCode === code && changedOn > day && changedOn <= today)
    .map(({ newCode, changedOn }) => kin(newCode, changedOn, units.on(today).get(newCode) ? null : changedOn))
  return { before, after }
}

/** The last days of the maps on which the unit was there, the latest first, before changes of it and of what lies in it. */
export function earlierMaps(units: Known, code: string, { day, today }: { day: LegalDay; today: LegalDay }) {
  const codes = [
    code,
    ...units
      .on(day)
      .childrenOf(code)
      .map((unit) => unit.code),
  ]
  const days = codes.flatMap((one) => units.successionsOf(one).map(({ changedOn }) => addDays(changedOn, -1)))
  return [...new Set(days)]
    .filter((one) => one < today && units.on(one).get(code))
    .sort()
    .reverse()
}
