import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, PastDay, pageOf, Version } from '../../../core/shapes.ts'
import { ProductName } from '../../producers/shapes.ts'
import { Lifting, LotCode } from '../shapes.ts'

const Place = Line(200).meta({ description: 'Commune and province, of a person no more: the public reads it' })

const MaterialInput = z
  .strictObject({
    name: Line(200),
    source: Line(200),
    sourceIsPerson: z.boolean().meta({ description: 'A person is named to nobody but offices' }),
    place: Place,
    receivedOn: PastDay,
    document: optional(Line(200)).meta({ description: 'Invoice, contract, test sheet' }),
    isPublished: z.boolean(),
  })
  .meta({ id: 'MaterialInput' })

const ShipmentInput = z
  .strictObject({
    recipient: Line(200),
    recipientIsPerson: z.boolean().meta({ description: 'A person is named to nobody but offices' }),
    place: Place,
    shippedOn: PastDay,
    quantity: Line(100),
    isPublished: z.boolean(),
  })
  .meta({ id: 'ShipmentInput' })

/** What a producer writes of a lot. */
export const lotFields = {
  madeOn: PastDay,
  bestBefore: optional(Day),
  processing: optional(Line(2000)),
  materials: z.array(MaterialInput).max(100),
  shipments: z.array(ShipmentInput).max(500),
  isPublished: z.boolean().meta({ description: 'The public reads of the lot by the stamps that are on it' }),
}

const Material = z
  .strictObject({ ...MaterialInput.shape, receivedOn: Day, document: z.string().nullable() })
  .meta({ id: 'Material', description: 'One step back' })
const Shipment = z
  .strictObject({ ...ShipmentInput.shape, shippedOn: Day })
  .meta({ id: 'Shipment', description: 'One step forward' })

const Recall = z.strictObject({ recalledOn: Day, reason: z.string() }).meta({ id: 'LotRecall' })

export const LotView = z
  .strictObject({
    id: Id,
    product: ProductName,
    code: LotCode,
    madeOn: Day,
    bestBefore: Day.nullable(),
    processing: z.string().nullable(),
    materials: z.array(Material),
    shipments: z.array(Shipment),
    isPublished: z.boolean(),
    recall: Recall.nullable(),
    liftedRecalls: z
      .array(z.strictObject({ ...Recall.shape, lifting: Lifting }).meta({ id: 'LiftedRecall' }))
      .meta({ description: 'Recalls that stand no more, the earliest first' }),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'ProductionLot', description: 'What was made at one time, one step back and one step forward' })
export type LotView = z.infer<typeof LotView>

export const LotPage = pageOf(LotView, 'ProductionLotPage')
