import type { World } from '../../core/world.ts'
import { placeName } from '../forms/rules.ts'
import type { CouncilLevel } from '../scoring/rules.ts'
import { unitName } from '../units/shapes.ts'

/** Whose council it is, and the place that its papers are dated at. */
export function issuerOf(
  { units }: Pick<World, 'units'>,
  { level, unitCode }: { level: CouncilLevel; unitCode: string },
) {
  const unit = unitName(units.named(unitCode))
  return { level, unit, place: level === 'ministry' ? 'Hà Nội' : placeName(unit.name) }
}
