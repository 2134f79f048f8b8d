import type { Context } from '../../../../core/action.ts'
import { nation } from '../../../../core/actor.ts'
import type { LegalDay } from '../../../../core/clock.ts'
import { above } from '../../authority.ts'
import { ownerOf } from './own-store.ts'

/** Where a unit of a day lies today: offices of then are no more, and what was split lies in the unit above its parts. */
export function unitNow({ today, world }: Pick<Context, 'today' | 'world'>, unitCode: string, day: LegalDay): string {
  if (unitCode === nation) return nation
  const home = world.units.homeOn(unitCode, day, today)
  return home?.communeCode ?? home?.provinceCode ?? nation
}

/** A unit of a day with those above it, then and today. */
export function chainOf(context: Pick<Context, 'today' | 'world'>, unitCode: string, day: LegalDay): string[] {
  const { units } = context.world
  const now = unitNow(context, unitCode, day)
  return [...new Set([unitCode, ...above(units.on(day), unitCode), now, ...above(units, now)])]
}

/** Whether an indicator may be used for a unit of a day: those of the catalogue for all, others below their owner. */
export function isForUnit(
  context: Pick<Context, 'today' | 'world'>,
  indicator: string,
  unitCode: string,
  day: LegalDay,
): boolean {
  const owner = ownerOf(indicator)
  return owner === null || chainOf(context, unitCode, day).includes(owner)
}
