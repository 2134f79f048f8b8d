import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, optional, pageInput } from '../../../core/shapes.ts'
import { UnitCode } from '../../units/shapes.ts'
import { InspectionPage, inspectionReaders, ListState } from './inspection-shapes.ts'
import { listInspections } from './inspection-store.ts'
import { inspectionViews } from './inspection-views.ts'

export const inspections = action({
  name: 'inspections',
  summary: 'Visits to certified products within reach, the newest first, by place, plan, product and how they stand',
  kind: 'query',
  roles: inspectionReaders,
  input: z.strictObject({
    ...pageInput,
    unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
    planId: optional(Id),
    productId: optional(Id),
    certificateId: optional(Id),
    state: optional(ListState),
  }),
  output: InspectionPage,
  async run(context, { first, after, ...filter }) {
    const { db, actor, today } = context
    const rows = await listInspections(db, actor, { ...filter, today, before: idBefore(after), limit: first + 1 })
    return pageFrom(await inspectionViews(context, rows), first)
  },
})
