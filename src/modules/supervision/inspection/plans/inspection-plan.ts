import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { InspectionPlanView, planReaders } from './plan-shapes.ts'
import { readPlan } from './plan-store.ts'
import { planView } from './plan-views.ts'

export const inspectionPlan = action({
  name: 'inspectionPlan',
  summary: 'One plan of inspections with the products that it has visited and how often they were',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ inspectionPlanId: Id }),
  output: InspectionPlanView,
  async run(context, { inspectionPlanId }) {
    return planView(context, await readPlan(context, inspectionPlanId))
  },
})
