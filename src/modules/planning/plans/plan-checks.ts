import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { heldOn } from '../../../core/actor.ts'
import { Id } from '../../../core/shapes.ts'
import type { UnitTree } from '../../units/reference.ts'
import { above } from '../authority.ts'
import { knownIndicators } from '../indicators/own/own-store.ts'
import { reachOf } from '../plan-reach.ts'
import { type Plan, type PlanReach, readPlan, readTargets } from '../store.ts'
import { planSummary, targetView } from '../views.ts'
import { additivityOf, type Comparison, comparisonsOf, type Planned } from './check-rules.ts'
import { PlanChecks } from './check-shapes.ts'
import { standingTargets } from './check-store.ts'

/** Sums tell what others below plan: for those of the unit that the plan is for, and for the ministry. */
const checkers = ['province-officer', 'province-chairman', 'ministry-officer', 'minister'] as const

const checkingReach = (context: Context): PlanReach =>
  heldOn(context.actor, ['ministry-officer', 'minister']).length > 0
    ? { units: null, on: context.today }
    : reachOf(context, checkers)

export const planChecks = action({
  name: 'planChecks',
  summary: 'Whether years add up to their period and units to the one above, with what was added; nothing is refused',
  kind: 'query',
  roles: checkers,
  input: z.strictObject({ planId: Id }),
  output: PlanChecks,
  async run(context, { planId }) {
    const { units } = context.world
    const plan = await readPlan(context.db, checkingReach(context), planId)
    const comparisons = await comparisonsIn(context, plan)
    return {
      plan: planSummary(units, plan),
      warnings: comparisons.filter(({ outcome }) => outcome !== 'agrees').length,
      items: comparisons.map((one) => checkView(units.on(plan.issuedOn), one)),
    }
  },
})

async function comparisonsIn({ db, world }: Context, plan: Plan): Promise<Comparison[]> {
  const units = world.units.on(plan.issuedOn)
  const targets = await readTargets(db, plan.id)
  const below = (code: string) => units.childrenOf(code).map((unit) => unit.code)
  const levels = [plan.unitCode, ...below(plan.unitCode)]
  const indicators = [...new Set(targets.map(({ indicator }) => indicator))]
  const known = await knownIndicators(db, indicators)
  const standing = await standingTargets(db, {
    indicators,
    units: levels,
    issuers: [...levels, ...above(units, plan.unitCode)],
    ...{ fromYear: plan.fromYear, untilYear: plan.untilYear },
  })
  const own = targets.map((target) => ({ ...target, planId: plan.id, planNumber: plan.number }))
  const additivity = (code: string) => additivityOf(known(code)!)
  return comparisonsOf(plan.id, own, standing, { additivity, below })
}

const plannedView = (units: UnitTree, { planId, planNumber, ...target }: Planned) => ({
  ...{ planId, planNumber },
  target: targetView(units, target),
})

const checkView = (units: UnitTree, { target, trail, ...open }: Comparison) => ({
  ...open,
  whole: plannedView(units, target),
  trail: trail.map((one) => plannedView(units, one)),
})
