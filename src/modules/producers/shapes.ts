import { z } from 'zod'
import { Day, Id, InstantText, Line, optional, PastDay, pageOf, Version } from '../../core/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { producerKinds, sexes } from './rules.ts'

const line = (max: number) => optional(Line(max))

/** Fields of a producer that a person fills in (Mẫu 01 and Mẫu 02, the part about the producer). */
export const producerFields = {
  kind: z.enum(producerKinds),
  name: Line(200),
  taxCode: optional(z.string().regex(/^\d{10}(-\d{3})?$/)),
  registrationNumber: line(50),
  registeredOn: optional(PastDay),
  address: line(300),
  phone: optional(z.string().regex(/^\+?[0-9 .]{8,20}$/)),
  email: optional(z.email().max(200)),
  representativeName: Line(120),
  representativePosition: line(120),
  representativeSex: optional(z.enum(sexes)),
  representativeEthnicGroup: line(60),
  representativeResidence: line(300),
}

/** Personal fields (Luật 91/2025/QH15): never in the audit log nor in a public view. */
export const personalFields = [
  'address',
  'phone',
  'email',
  'representativeName',
  'representativeSex',
  'representativeEthnicGroup',
  'representativeResidence',
] as const

/** What became of a thing that was there twice: it is read on, and everything of it belongs to another now. */
export const MergedView = z
  .strictObject({
    into: Id.meta({ description: 'The one that is left, however many merges followed' }),
    at: InstantText,
    reason: z.string(),
  })
  .meta({ id: 'Merged' })

export const ProducerView = z
  .strictObject({
    id: Id,
    kind: z.enum(producerKinds),
    name: z.string(),
    commune: UnitName,
    province: UnitName,
    taxCode: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    registeredOn: Day.nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    representativeName: z.string(),
    representativePosition: z.string().nullable(),
    merged: MergedView.nullable(),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'Producer' })
export type ProducerView = z.infer<typeof ProducerView>

export const ProducerPage = pageOf(ProducerView, 'ProducerPage')

/** What only those who judge a dossier may read, each reading recorded. */
export const RepresentativeView = z
  .strictObject({
    id: Id,
    name: z.string(),
    sex: z.enum(sexes).nullable(),
    ethnicGroup: z.string().nullable(),
    residence: z.string().nullable(),
  })
  .meta({ id: 'Representative' })

/** A producer where it stands beside other things. */
export const ProducerName = z
  .strictObject({ id: Id, name: z.string(), kind: z.enum(producerKinds) })
  .meta({ id: 'ProducerName' })

export const productFields = { name: Line(200), setNo: z.int().min(1).max(99), description: line(4000) }

export const ProductView = z
  .strictObject({
    id: Id,
    name: z.string(),
    setNo: z.int(),
    description: z.string().nullable(),
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    star: z.int().nullable(),
    certificateExpiresOn: Day.nullable(),
    merged: MergedView.nullable(),
    createdAt: InstantText,
    version: Version,
  })
  .meta({ id: 'Product' })
export type ProductView = z.infer<typeof ProductView>

export const ProductPage = pageOf(ProductView, 'ProductPage')

export const ProductName = z.strictObject({ id: Id, name: z.string(), setNo: z.int() }).meta({ id: 'ProductName' })
