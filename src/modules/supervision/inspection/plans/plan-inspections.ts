import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { holds, nation } from '../../../../core/actor.ts'
import { fail } from '../../../../core/problem.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { Kind } from '../inspection-shapes.ts'
import { planFields, refuseBackwards, refuseUnknown } from './plan-fields.ts'
import { InspectionPlanView } from './plan-shapes.ts'
import { addPlan, findNamed, type InspectionPlan } from './plan-store.ts'
import { planView } from './plan-views.ts'

export const planInspections = action({
  name: 'planInspections',
  summary:
    'Plan inspections of a province or the nation in a period: certified products to visit, or all that producers have in force',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ unitCode: UnitCode, kind: Kind, ...planFields }),
  output: InspectionPlanView,
  subject: (_input, { id }) => ({ type: 'inspection-plan', id }),
  async run(context, { certificateIds, producerIds, ...told }) {
    const { db, actor, now, today } = context
    const role = told.unitCode === nation ? 'ministry-officer' : 'province-officer'
    if (!holds(actor, role, told.unitCode)) fail('forbidden', { roles: [role], unitCode: told.unitCode })
    refuseBackwards(told)
    const named = { certificateIds, producerIds }
    const found = await findNamed(db, told.unitCode, today, named)
    refuseUnknown(named, found)
    const plan: InspectionPlan = { id: uuidv7(), ...told, createdBy: actor.accountId!, createdAt: now, version: 1 }
    await addPlan(
      db,
      plan,
      found.map(({ id }) => id),
    )
    return planView(context, plan)
  },
})
