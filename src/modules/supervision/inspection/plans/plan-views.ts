import type { Context } from '../../../../core/action.ts'
import { unitName } from '../../../units/shapes.ts'
import type { InspectionPlanView, PlanSummary } from './plan-shapes.ts'
import { type InspectionPlan, listItems } from './plan-store.ts'

type Seen = Pick<Context, 'db' | 'actor' | 'world'>

export function planSummary({ world: { units } }: Pick<Seen, 'world'>, plan: InspectionPlan): PlanSummary {
  const { unitCode, createdBy: _by, ...open } = plan
  return { ...open, unit: unitName(units.named(unitCode)) }
}

/** A plan with what it has visited, as far as the reader reaches it. */
export async function planView(seen: Seen, plan: InspectionPlan): Promise<InspectionPlanView> {
  const items = await listItems(seen, plan.id)
  const { units } = seen.world
  return {
    ...planSummary(seen, plan),
    planned: items.length,
    visited: items.filter(({ visits }) => visits > 0).length,
    items: items.map(({ communeCode, ...item }) => ({ ...item, commune: unitName(units.named(communeCode)) })),
  }
}
