import type { z } from 'zod'
import type { Db } from '../../../core/db.ts'
import type { World } from '../../../core/world.ts'
import type { PlanView } from '../shapes.ts'
import { type Plan, readTargets } from '../store.ts'
import { planView } from '../views.ts'
import { readApprovals } from './change-store.ts'
import { readDocuments } from './document/document-store.ts'

/** A plan with the targets of one of its versions, the present one unless another is asked for, what is approved and its documents. */
export async function wholePlan(
  { db, world }: { db: Db; world: Pick<World, 'units'> },
  plan: Plan,
  version: number = plan.version,
): Promise<z.infer<typeof PlanView>> {
  const targets = await readTargets(db, plan.id, version)
  const parts = { approvals: await readApprovals(db, plan.id), documents: await readDocuments(db, plan) }
  return planView(world.units, plan, targets, parts)
}
