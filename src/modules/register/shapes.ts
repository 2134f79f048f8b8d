import { z } from 'zod'
import { Day, Id, Line, LocalText, optional, optionalOr, pageOf } from '../../core/shapes.ts'
import { LineageEntry } from '../certification/lineage/lineage.ts'
import { RecognisedStar } from '../certification/shapes.ts'
import { producerKinds } from '../producers/rules.ts'
import { ProducerName } from '../producers/shapes.ts'
import { UnitCode, UnitName } from '../units/shapes.ts'
import { PictureView, PublicProfile } from './profiles/profile-shapes.ts'
import { registerStates } from './rules.ts'

const Kind = z.enum(producerKinds)
const Year = z.int().min(2000).max(2999)
const State = z.enum(registerStates).meta({ id: 'RegisterState' })

/** What the public register is searched by; each is left out for all. */
export const registerFilters = {
  text: optional(Line(100)).meta({
    description:
      'Words of a product or producer, begun or whole, with or without diacritics; or a certificate number or code',
  }),
  group: optional(z.string().regex(/^[IVX]{1,4}$/)).meta({ description: 'Of products, I to VI' }),
  setNo: optional(z.int().min(1).max(99)),
  star: optional(RecognisedStar),
  unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
  kind: optional(Kind).meta({ description: 'Of the producer' }),
  year: optional(Year).meta({ description: 'In which the certificate was issued' }),
  state: optionalOr(State, 'in-force').meta({ description: '`in-force` unless told' }),
}

const groupFields = { no: z.string().meta({ example: 'I' }), name: LocalText }
const setFields = { no: z.int(), name: LocalText }

/** Of a product in the public register; nothing of it is a person's data (docs/law.md §10). */
const shown = {
  id: Id,
  name: z.string().meta({ description: 'As the certificate prints it' }),
  group: z.strictObject(groupFields).nullable().meta({ description: 'Null for a set that is not loaded' }),
  set: z.strictObject(setFields),
  star: RecognisedStar,
  state: State,
  producer: ProducerName,
  commune: UnitName,
  province: UnitName,
  certificate: z
    .strictObject({
      code: z.string(),
      number: z.string(),
      issuedOn: Day,
      expiresOn: Day.meta({ description: 'Last day of validity' }),
      endedOn: Day.nullable().meta({ description: 'First day on which it was in force no more' }),
      verificationUrl: z.string(),
    })
    .meta({ id: 'RegisteredCertificate', description: 'The one in force, or else the last that was' }),
  picture: PictureView.nullable().meta({ description: 'The first of the pictures, while the certificate is in force' }),
  pageUrl: z.string().meta({ description: 'The page of the product for people' }),
}

export const PublicProduct = z.strictObject(shown).meta({ id: 'PublicProduct' })
export type PublicProduct = z.infer<typeof PublicProduct>

export const PublicProductDetails = z
  .strictObject({
    ...shown,
    profile: PublicProfile.nullable().meta({
      description: 'What its producer tells, while the certificate is in force',
    }),
    lineage: z.array(LineageEntry).meta({ description: 'All certificates that it has held, the newest first' }),
  })
  .meta({ id: 'PublicProductDetails' })
export type PublicProductDetails = z.infer<typeof PublicProductDetails>
export const PublicProductPage = pageOf(PublicProduct, 'PublicProductPage')

export const PublicProducer = z
  .strictObject({
    id: Id,
    name: z.string(),
    kind: Kind,
    commune: UnitName,
    province: UnitName,
    products: z.array(PublicProduct).meta({ description: 'Those with a certificate in force, the newest first' }),
    pageUrl: z.string(),
  })
  .meta({ id: 'PublicProducer', description: 'What anyone may know of a producer. No personal data.' })
export type PublicProducer = z.infer<typeof PublicProducer>

const count = z.int().min(1)
const byUnit = z.strictObject({ unit: UnitName, count }).meta({ id: 'CountByUnit' })

export const RegisterFacets = z
  .strictObject({
    total: z.int().min(0).meta({ description: 'Products that pass every filter' }),
    groups: z.array(z.strictObject({ ...groupFields, count }).meta({ id: 'CountByGroup' })),
    sets: z.array(z.strictObject({ ...setFields, count }).meta({ id: 'CountBySet' })),
    stars: z.array(z.strictObject({ star: RecognisedStar, count }).meta({ id: 'CountByStar' })),
    kinds: z.array(z.strictObject({ kind: Kind, count }).meta({ id: 'CountByKind' })),
    years: z.array(z.strictObject({ year: z.int(), count }).meta({ id: 'CountByYear' })),
    provinces: z.array(byUnit),
    communes: z.array(byUnit).meta({ description: 'Of the province that was asked for; else empty' }),
    states: z.array(z.strictObject({ state: State, count }).meta({ id: 'CountByState' })),
  })
  .meta({
    id: 'RegisterFacets',
    description: 'How many products each choice would leave: counted under the other filters, not its own',
  })
export type RegisterFacets = z.infer<typeof RegisterFacets>
