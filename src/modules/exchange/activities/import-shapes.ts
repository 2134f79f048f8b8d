import { z } from 'zod'
import { Day, Id, Line, optional, optionalOr, PastDay } from '../../../core/shapes.ts'
import { Hectares, People, RevenueMillionVnd, Vnd } from '../../activities/details-shapes.ts'
import {
  activityKinds,
  certificationSchemes,
  documentTypes,
  fairForms,
  moneySources,
  salesPointTypes,
} from '../../activities/rules.ts'

/** A record in one line: what all kinds have, then what only some have; null is what the kind of the row has not. */
export const ActivityImportRow = z
  .strictObject({
    kind: z.enum(activityKinds),
    unitCode: z.string().max(20).meta({ description: 'Commune, province or VN, by its code on fromDay' }),
    title: Line(300),
    fromDay: PastDay,
    untilDay: optional(PastDay),
    count: optionalOr(z.int().min(1).max(1_000_000), 1),
    note: optional(Line(4000)),
    documentNumber: optional(Line(100)),
    documentIssuer: optional(Line(200)),
    documentIssuedOn: optional(PastDay),
    producerTaxCodes: optionalOr(z.array(z.string().max(20)).max(500), []),
    attendances: optional(People),
    women: optional(People),
    form: optional(z.enum(fairForms)),
    stands: optional(z.int().min(0).max(100_000)),
    pointType: optional(z.enum(salesPointTypes)),
    address: optional(Line(300)),
    circular: optional(z.boolean()),
    green: optional(z.boolean()),
    stableMaterialArea: optional(z.boolean()),
    crop: optional(Line(200)),
    hectares: optional(Hectares),
    scheme: optional(z.enum(certificationSchemes)),
    certificateNumber: optional(Line(100)),
    validFrom: optional(Day),
    validUntil: optional(Day),
    source: optional(z.enum(moneySources)),
    amountVnd: optional(Vnd),
    craft: optional(Line(200)),
    traditional: optional(z.boolean()),
    documentType: optional(z.enum(documentTypes)),
    revenueMillionVnd: optional(RevenueMillionVnd),
    workers: optional(People),
    localWorkers: optional(People),
  })
  .meta({ id: 'ActivityImportRow' })
export type ActivityRow = z.output<typeof ActivityImportRow>

/** What is more comes in several files. */
export const maxActivityRows = 5_000

export const activityImportInput = { rows: z.array(ActivityImportRow).min(1).max(maxActivityRows) }

const counts = {
  added: z.int().min(0),
  unchanged: z.int().min(0).meta({ description: 'Records that are there as the list has them' }),
}
export const ActivityImportPreview = z.strictObject(counts).meta({ id: 'ActivityImportPreview' })
export type ActivityImportPreview = z.infer<typeof ActivityImportPreview>
export const ActivityImport = z.strictObject({ id: Id, ...counts }).meta({ id: 'ActivityImport' })
