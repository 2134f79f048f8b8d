import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, optionalOr, PastDay, pageOf, Version } from '../../core/shapes.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { UnitCode, UnitName } from '../units/shapes.ts'
import { DetailsInput, DetailsView } from './details-shapes.ts'
import { activityKinds } from './rules.ts'

export const recorders = ['commune-officer', 'province-officer', 'ministry-officer'] as const
export const activityReaders = [...recorders, 'province-chairman', 'minister'] as const

export const Kind = z.enum(activityKinds).meta({ id: 'ActivityKind' })

const Document = z
  .strictObject({
    number: Line(100),
    issuer: Line(200),
    issuedOn: PastDay,
    fileName: optional(Line(200)).meta({
      description: 'Announces its file, whose bytes contentUrl then takes; another name announces another file',
    }),
  })
  .meta({ id: 'ActivityDocumentInput' })

/** What officers write down of an activity, whatever its kind. */
export const recordFields = {
  unitCode: UnitCode.meta({ description: 'Commune, province or VN, by its code on the first day' }),
  title: Line(300),
  fromDay: PastDay,
  untilDay: optional(PastDay).meta({
    description: 'Last day; null: of one day, or of what stands (sales point, chain, area, craft village) still there',
  }),
  count: optionalOr(z.int().min(1).max(1_000_000), 1).meta({
    description: 'How many courses, fairs, points, chains the record stands for, else 1',
  }),
  details: DetailsInput,
  note: optional(Line(4000)),
  document: optional(Document).meta({ description: 'The paper that it rests on, or that it is' }),
  producerIds: optionalOr(z.array(Id).max(500), []),
  productIds: optionalOr(z.array(Id).max(500), []),
}

export const ActivityFile = z
  .strictObject({
    fileName: z.string(),
    mediaType: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    sha256: z.string().nullable().meta({ description: 'null until the bytes are there' }),
    contentUrl: z.string(),
  })
  .meta({ id: 'ActivityFile' })
export type ActivityFile = z.infer<typeof ActivityFile>

export const ActivityView = z
  .strictObject({
    id: Id,
    kind: Kind,
    unit: UnitName,
    title: z.string(),
    fromDay: Day,
    untilDay: Day.nullable(),
    count: z.int(),
    details: DetailsView,
    note: z.string().nullable(),
    document: z
      .strictObject({ number: z.string(), issuer: z.string(), issuedOn: Day, file: ActivityFile.nullable() })
      .meta({ id: 'ActivityDocument' })
      .nullable(),
    producers: z.array(ProducerName),
    products: z.array(ProductName),
    recordedAt: InstantText,
    cancelled: z
      .strictObject({ at: InstantText, reason: z.string() })
      .meta({ id: 'ActivityCancellation' })
      .nullable()
      .meta({ description: 'A cancelled record counts nowhere and stays readable' }),
    version: Version,
  })
  .meta({ id: 'Activity' })
export type ActivityView = z.infer<typeof ActivityView>
export const ActivityPage = pageOf(ActivityView, 'ActivityPage')
