import type { Context } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import { fail } from '../../core/problem.ts'
import { mapWith } from '../units/last-map.ts'
import type { AskedReport } from './report-of.ts'

export const mapOfReport =
  'The day under whose map is counted; else that of today, or of a unit that is no more that of its last day'

/** The map that a report is on, null for that of today. @throws not-found when the unit is not on it, or never was */
export function reportMap(
  { today, world: { units } }: Pick<Context, 'today' | 'world'>,
  { unitCode, mapOn }: Pick<AskedReport, 'unitCode' | 'mapOn'>,
): LegalDay | null {
  if (mapOn === null && !units.get(unitCode)) return mapWith(units, unitCode, today, []) ?? fail('not-found')
  return units.on(mapOn ?? today).get(unitCode) ? mapOn : fail('not-found')
}
