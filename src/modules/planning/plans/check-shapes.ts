import { z } from 'zod'
import { Id } from '../../../core/shapes.ts'
import { PlanSummary, TargetView } from '../shapes.ts'

const PlannedTarget = z
  .strictObject({ planId: Id, planNumber: z.string(), target: TargetView })
  .meta({ id: 'PlannedTarget', description: 'A target with the plan that sets it' })

export const PlanCheck = z
  .strictObject({
    rule: z
      .enum(['years', 'units'])
      .meta({ description: 'Years against their period, or units against the one above' }),
    how: z
      .enum(['sum', 'last-year'])
      .meta({ description: 'What holds on a day is compared with the last year, not summed' }),
    whole: PlannedTarget,
    outcome: z.enum(['agrees', 'short', 'over']),
    total: z.number().meta({ description: 'Of the trail; of ranges the lower ends' }),
    difference: z.number().meta({ description: 'The total less the whole' }),
    missing: z.int().min(0).meta({ description: 'Years or units without a target of their own' }),
    trail: z.array(PlannedTarget),
  })
  .meta({ id: 'PlanCheck' })

export const PlanChecks = z
  .strictObject({
    plan: PlanSummary,
    warnings: z.int().min(0).meta({ description: 'Checks that do not agree; they keep nobody from anything' }),
    items: z.array(PlanCheck),
  })
  .meta({ id: 'PlanChecks' })
