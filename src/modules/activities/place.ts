import { nation } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { UnitReference } from '../units/reference.ts'

/** Whose a record is: the province and the commune of today, each null where it is none or one of several. */
export type Place = { provinceCode: string | null; communeCode: string | null }

/**
 * Whose a record of a unit on a day is on the map of today: of a unit that is no more, the officers of the one that it lies
 * in now. Of a commune that was split over several it is the province's, and of a province that was, the ministry's. Null
 * for a code that no unit ever had.
 */
export function placeOf(units: UnitReference, unitCode: string, day: LegalDay, today: LegalDay): Place | null {
  if (unitCode === nation) return { provinceCode: null, communeCode: null }
  const home = units.homeOn(unitCode, day, today)
  return home && { provinceCode: home.provinceCode, communeCode: home.communeCode }
}
