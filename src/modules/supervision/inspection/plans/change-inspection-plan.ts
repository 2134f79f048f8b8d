import { z } from 'zod'
import { action, type Context } from '../../../../core/action.ts'
import { holds, nation } from '../../../../core/actor.ts'
import { failAt } from '../../../../core/input.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { checkVersion } from '../../../../core/version.ts'
import { planFields, refuseBackwards, refuseUnknown } from './plan-fields.ts'
import { InspectionPlanView } from './plan-shapes.ts'
import { findNamed, lockPlan, type Named, savePlan, visitedBy } from './plan-store.ts'
import { planView } from './plan-views.ts'

export const changeInspectionPlan = action({
  name: 'changeInspectionPlan',
  summary: 'Put other days, words and products in the place of those of a plan; what was visited by it stays in it',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ inspectionPlanId: Id, ...planFields }),
  output: InspectionPlanView,
  subject: ({ inspectionPlanId: id }) => ({ type: 'inspection-plan', id }),
  needsVersion: true,
  async run(context, { inspectionPlanId, certificateIds, producerIds, ...told }) {
    const plan = await lockPlan(context, inspectionPlanId)
    const { unitCode } = plan
    const role = unitCode === nation ? 'ministry-officer' : 'province-officer'
    if (!holds(context.actor, role, unitCode)) fail('forbidden', { roles: [role], unitCode })
    checkVersion(context, plan)
    refuseBackwards(told)
    const ids = await namedIn(context, unitCode, { certificateIds, producerIds })
    const left = (await visitedBy(context.db, plan.id)).filter((id) => !ids.includes(id))
    if (left.length > 0)
      failAt(['certificateIds'], 'visited', 'Có sản phẩm đã được kiểm tra', 'A product that is left out was visited')
    const changed = { ...plan, ...told, version: plan.version + 1 }
    await savePlan(context.db, changed, ids)
    return planView(context, changed)
  },
})

async function namedIn({ db, today }: Context, unitCode: string, named: Named): Promise<string[]> {
  const found = await findNamed(db, unitCode, today, named)
  refuseUnknown(named, found)
  return found.map(({ id }) => id)
}
