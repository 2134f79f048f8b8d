import { z } from 'zod'
import { Day, Id, InstantText, pageOf, Version } from '../../../../core/shapes.ts'
import { CertificateName, RecognisedStar } from '../../../certification/shapes.ts'
import { ProducerName, ProductName } from '../../../producers/shapes.ts'
import { UnitName } from '../../../units/shapes.ts'
import { Kind } from '../inspection-shapes.ts'

export const planReaders = [
  'commune-officer',
  'province-officer',
  'province-chairman',
  'ministry-officer',
  'minister',
] as const

const head = {
  id: Id,
  unit: UnitName,
  number: z.string().nullable(),
  title: z.string(),
  kind: Kind,
  year: z.int(),
  fromDay: Day,
  untilDay: Day,
  note: z.string().nullable(),
  createdAt: InstantText,
  version: Version,
}
export const PlanSummary = z.strictObject(head).meta({ id: 'InspectionPlanSummary' })
export type PlanSummary = z.infer<typeof PlanSummary>
export const PlanPage = pageOf(PlanSummary, 'InspectionPlanPage')

export const InspectionPlanView = z
  .strictObject({
    ...head,
    planned: z.int().meta({ description: 'Products to visit, as far as they are within reach' }),
    visited: z.int().meta({ description: 'Of these, those that were' }),
    items: z.array(
      z
        .strictObject({
          certificate: CertificateName,
          star: RecognisedStar,
          product: ProductName,
          producer: ProducerName,
          commune: UnitName,
          visits: z.int(),
          lastVisitedOn: Day.nullable(),
        })
        .meta({ id: 'InspectionPlanItem' }),
    ),
  })
  .meta({ id: 'InspectionPlan' })
export type InspectionPlanView = z.infer<typeof InspectionPlanView>
