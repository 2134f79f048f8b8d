import { z } from 'zod'
import { Day, Line, optional } from '../../core/shapes.ts'
import { certificationSchemes, documentTypes, fairForms, moneySources, salesPointTypes } from './rules.ts'

export const People = z.int().min(0).max(10_000_000)
/** Whole đồng; more than GraphQL's Int holds. */
export const Vnd = z.number().int().min(0).max(1_000_000_000_000_000)
export const Hectares = z.number().min(0).max(10_000_000).multipleOf(0.01)

export const RevenueMillionVnd = z.int().min(0).max(1_000_000_000)

const Training = z.strictObject({ attendances: People, women: optional(People) }).meta({
  description: 'Numbers of persons, no lists of them; women null: not counted',
})
const TradeFair = z.strictObject({ form: z.enum(fairForms), stands: optional(z.int().min(0).max(100_000)) })
const SalesPoint = z.strictObject({ type: z.enum(salesPointTypes), address: optional(Line(300)) })
const Chain = z.strictObject({ circular: z.boolean(), green: z.boolean(), stableMaterialArea: z.boolean() })
const Certification = z.strictObject({
  scheme: z.enum(certificationSchemes),
  number: optional(Line(100)),
  validFrom: Day,
  validUntil: Day,
})
const MaterialArea = z.strictObject({
  crop: Line(200),
  hectares: Hectares,
  certifications: z.array(Certification).max(20),
})
const Support = z.strictObject({
  amounts: z
    .array(z.strictObject({ source: z.enum(moneySources), amountVnd: Vnd }))
    .min(1)
    .max(moneySources.length),
})
const CraftVillage = z.strictObject({
  craft: Line(200),
  traditional: z.boolean().meta({ description: 'Recognised as a traditional one (làng nghề truyền thống)' }),
})
const PolicyDocument = z.strictObject({ type: z.enum(documentTypes) })
const ProducerFigures = z.strictObject({
  revenueMillionVnd: RevenueMillionVnd,
  workers: People,
  localWorkers: People,
})

/** Exactly one of them is told, which says of what kind the record is. */
export const DetailsInput = z
  .strictObject({
    training: optional(Training),
    tradeFair: optional(TradeFair),
    salesPoint: optional(SalesPoint),
    chain: optional(Chain),
    materialArea: optional(MaterialArea),
    support: optional(Support),
    craftVillage: optional(CraftVillage),
    policyDocument: optional(PolicyDocument),
    producerFigures: optional(ProducerFigures),
  })
  .meta({ id: 'ActivityDetailsInput', description: 'Exactly one of them: it says of what kind the record is' })

export type Details = z.output<typeof DetailsInput>

export const DetailsView = z
  .strictObject({
    training: Training.nullable(),
    tradeFair: TradeFair.nullable(),
    salesPoint: SalesPoint.nullable(),
    chain: Chain.nullable(),
    materialArea: MaterialArea.nullable(),
    support: Support.nullable(),
    craftVillage: CraftVillage.nullable(),
    policyDocument: PolicyDocument.nullable(),
    producerFigures: ProducerFigures.nullable(),
  })
  .meta({ id: 'ActivityDetails', description: 'What the kind of the record has; null is what other kinds have' })
