import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { idBefore, pageFrom } from '../../../../core/page.ts'
import { optional, pageInput } from '../../../../core/shapes.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { Kind } from '../inspection-shapes.ts'
import { PlanPage, planReaders } from './plan-shapes.ts'
import { listPlans } from './plan-store.ts'
import { planSummary } from './plan-views.ts'

export const inspectionPlans = action({
  name: 'inspectionPlans',
  summary: 'Plans of inspections of my units and those above them, the newest first',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    ...pageInput,
    unitCode: optional(UnitCode),
    year: optional(z.int().min(2000).max(2100)),
    kind: optional(Kind),
  }),
  output: PlanPage,
  async run(context, { first, after, ...filter }) {
    const rows = await listPlans(context, { ...filter, before: idBefore(after), limit: first + 1 })
    return pageFrom(
      rows.map((row) => planSummary(context, row)),
      first,
    )
  },
})
