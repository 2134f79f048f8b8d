import type { Context } from '../../core/action.ts'
import { heldOn, type UnitRole } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import { failAt } from '../../core/input.ts'
import { above, planners, planReaders } from './authority.ts'
import { unitNow } from './indicators/own/own-reach.ts'
import type { PlanReach } from './store.ts'

type Asking = Pick<Context, 'actor' | 'today' | 'world'>

/** Plans of the units that the actor holds one of the roles on, and of those that became part of them. */
export const reachOf = ({ actor, today }: Pick<Context, 'actor' | 'today'>, roles: readonly UnitRole[]): PlanReach => ({
  units: heldOn(actor, roles),
  on: today,
})

/** The plans that the actor issues and changes. */
export const issuingReach = (context: Pick<Context, 'actor' | 'today'>): PlanReach => reachOf(context, planners)

/** A plan is seen from its unit and from those below it; the ministry sees all. */
export function readingReach({ actor, today, world }: Asking): PlanReach {
  if (heldOn(actor, ['ministry-officer', 'minister']).length > 0) return { units: null, on: today }
  const units = heldOn(actor, planReaders).flatMap((code) => [code, ...above(world.units, code)])
  return { units: [...new Set(units)], on: today }
}

/**
 * A plan is of a unit of the day on which it was issued, or of one that was to come; who it lies with today issues it.
 *
 * @throws invalid-input with the pointer `/unitCode`
 */
export function refuseIssuingBeyond(context: Asking, unitCode: string, issuedOn: LegalDay): void {
  const { actor, world } = context
  const isKnown = world.units.periodsOf(unitCode).length > 0
  if (!isKnown || !heldOn(actor, planners).includes(unitNow(context, unitCode, issuedOn)))
    failAt(['unitCode'], 'not-your-unit', 'Không phải đơn vị của người lập', 'Not a unit that you issue plans for')
  if (!world.units.on(issuedOn).get(unitCode) && !world.units.get(unitCode))
    failAt(['unitCode'], 'unknown-unit', 'Không có đơn vị này vào ngày ban hành', 'There was no such unit on that day')
}
