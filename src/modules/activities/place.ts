import { nation } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { UnitReference } from '../units/reference.ts'

export type Place = { provinceCode: string | null; communeCode: string | null }

/** Whose a record of a unit on a day is: its province and commune, null above them; null for a unit that is not known. */
export function placeOf(units: UnitReference, unitCode: string, _day: LegalDay): Place | null {
  if (unitCode === nation) return { provinceCode: null, communeCode: null }
  const unit = units.get(unitCode)
  if (!unit) return null
  return unit.level === 'commune'
    ? { provinceCode: unit.parentCode, communeCode: unit.code }
    : { provinceCode: unit.code, communeCode: null }
}
