import { z } from 'zod'
import { Day, Id, InstantText, Line, pageOf, Version } from '../../core/shapes.ts'
import { HeldState, RecognisedStar } from '../certification/shapes.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { isGtin, longGtin, stampStates, withdrawalKinds } from './rules.ts'
import { mostStamps } from './serials/serials.ts'

/** Those to whom batches and lots are shown, each as far as their roles reach. */
export const stampReaders = [
  ...(['producer', 'commune-officer', 'province-officer', 'province-chairman'] as const),
  ...(['ministry-officer', 'minister'] as const),
] as const

export const Gtin = z
  .string()
  .refine(isGtin)
  .transform(longGtin)
  .meta({ description: 'GTIN-8, -12, -13 or -14 with its check digit', example: '8930001234563' })

/** What GS1 lets stand in a lot (AI 10), with a letter or digit in it: of dots alone an address would lose it. */
export const LotCode = z
  .string()
  .regex(/^(?=.*[0-9A-Za-z])[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/)
  .meta({ description: 'Code of a production lot, GS1 AI 10', example: 'L1' })

export const StampNumber = z.int().min(1).max(2_000_000_000)

/** The largest that a batch may have. */
export const StampCount = z.int().min(1).max(mostStamps)

/** Told to the public, so persons are not named in it. */
export const Reason = Line(500)

export const Lifting = z
  .strictObject({ liftedOn: Day, reason: z.string() })
  .meta({ id: 'RecallLifting', description: 'From when the goods may be sold again, and why' })

const Withdrawal = z
  .strictObject({
    id: Id,
    kind: z.enum(withdrawalKinds),
    firstNumber: z.int(),
    lastNumber: z.int(),
    reason: z.string(),
    withdrawnOn: Day,
    lifting: Lifting.nullable().meta({ description: 'Of a recall that stands no more' }),
  })
  .meta({ id: 'StampWithdrawal', description: 'Stamps of a batch that count no more' })

const LotStamps = z
  .strictObject({ lotId: Id, code: LotCode, firstNumber: z.int(), lastNumber: z.int() })
  .meta({ id: 'LotStamps', description: 'Stamps of a batch that are on a production lot' })

const Downloads = z
  .strictObject({ count: z.int(), lastAt: InstantText.nullable(), lastBy: z.string().nullable() })
  .meta({ id: 'StampDownloads', description: 'How often the file for the printer was taken' })

export const StampBatchView = z
  .strictObject({
    id: Id,
    number: z.int(),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    count: z.int(),
    firstNumber: z.int().meta({ description: 'Running number printed on the first stamp' }),
    lastNumber: z.int(),
    handedOverOn: Day,
    handedOverBy: z.string(),
    paperNumber: z.string().nullable(),
    gtin: z.string().nullable().meta({ description: 'GTIN-14 in the printed address' }),
    lotCode: z.string().nullable().meta({ description: 'Lot in the printed address' }),
    stampsUrl: z.string().meta({ description: 'CSV for the printer: number, serial, address' }),
    downloads: Downloads,
    withdrawals: z.array(Withdrawal),
    lots: z.array(LotStamps).meta({ description: 'In the order of their numbers' }),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'StampBatch', description: 'Stamps that were handed over to a producer for a product' })
export type StampBatchView = z.infer<typeof StampBatchView>

export const StampBatchPage = pageOf(StampBatchView, 'StampBatchPage')

// Without ids of their own on what may be null: the compiled serialiser would validate each branch at every scan.
const OfCertificate = z.strictObject({
  code: z.string(),
  number: z.string(),
  star: RecognisedStar,
  state: HeldState,
  expiresOn: Day,
  endedOn: Day.nullable(),
})

const PublishedLot = z.strictObject({
  code: z.string(),
  madeOn: Day,
  bestBefore: Day.nullable(),
  processing: z.string().nullable(),
  materials: z
    .array(z.strictObject({ name: z.string(), source: z.string().nullable(), place: z.string(), receivedOn: Day }))
    .meta({ description: 'One step back; `source` is null where it is a person' }),
  shipments: z
    .array(z.strictObject({ recipient: z.string().nullable(), place: z.string(), shippedOn: Day }))
    .meta({ description: 'One step forward; `recipient` is null where it is a person' }),
})

const Known = z.strictObject({
  number: z.int().meta({ description: 'Running number printed on the stamp' }),
  batch: z.int(),
  handedOverOn: Day,
  product: z.string(),
  setNo: z.int(),
  producer: z.string(),
  commune: UnitName,
  province: UnitName,
  gtin: z.string().nullable(),
  certificate: OfCertificate.nullable().meta({
    description: 'The one in force of the product, else its latest; null when it never had one',
  }),
  lot: PublishedLot.nullable().meta({ description: 'As its producer has published it' }),
  scans: z
    .strictObject({ count: z.int(), firstOn: Day.nullable(), isSuspected: z.boolean() })
    .meta({ description: 'Until a moment before this one; `isSuspected`: it may have been copied' }),
  withdrawal: z.strictObject({ reason: z.string(), withdrawnOn: Day }).nullable(),
})

export const StampView = z
  .strictObject({ serial: z.string(), state: z.enum(stampStates), asOf: Day, stamp: Known.nullable() })
  .meta({ id: 'Stamp', description: 'What anyone may know of a stamp. No personal data.' })
export type StampView = z.infer<typeof StampView>
