import { addDays, type LegalDay } from '../../core/clock.ts'
import type { UnitReference } from './reference.ts'
import { isSameUnit } from './same-unit.ts'

type Known = Pick<UnitReference, 'homeOn' | 'periodsOf' | 'successionsOf'>

/**
 * The first of some days on whose map the unit that a code meant on `day` is there as it was, else the last day on which
 * it was. Null for a code that was never known.
 */
export function mapWith(units: Known, code: string, day: LegalDay, days: readonly LegalDay[]): LegalDay | null {
  const periods = units.periodsOf(code)
  const changes = [
    ...periods.flatMap(({ validUntil }) => validUntil ?? []),
    ...units.successionsOf(code).map(({ changedOn }) => changedOn),
  ]
  const lastDays = changes.map((changedOn) => addDays(changedOn, -1)).sort((a, b) => (a < b ? 1 : -1))
  const isThere = (on: LegalDay) =>
    periods.some(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on < validUntil))
  return [...days, ...lastDays].find((on) => isThere(on) && isSameUnit(units, code, day, on)) ?? null
}
