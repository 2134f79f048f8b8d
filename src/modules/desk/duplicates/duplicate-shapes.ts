import { z } from 'zod'
import { Id, Version } from '../../../core/shapes.ts'
import { producerKinds } from '../../producers/rules.ts'
import { ProducerName } from '../../producers/shapes.ts'
import { UnitName } from '../../units/shapes.ts'
import { type ProducerReason, type ProductReason, producerReasons, productReasons } from './duplicate-rules.ts'

const oneOf = <Reason extends string>(reasons: Record<Reason, number>) =>
  z.enum(Object.keys(reasons) as [Reason, ...Reason[]])
const score = z.int().min(0).max(100)

const AlikeProducer = z
  .strictObject({
    ...{ id: Id, name: z.string(), kind: z.enum(producerKinds), taxCode: z.string().nullable(), commune: UnitName },
    version: Version,
  })
  .meta({ id: 'AlikeProducer' })
const AlikeProduct = z
  .strictObject({
    ...{ id: Id, name: z.string(), setNo: z.int(), producer: ProducerName, commune: UnitName },
    version: Version,
  })
  .meta({ id: 'AlikeProduct' })

const ProducerDuplicate = z
  .strictObject({
    score,
    reasons: z.array(oneOf<ProducerReason>(producerReasons)),
    one: AlikeProducer,
    other: AlikeProducer,
  })
  .meta({ id: 'ProducerDuplicate' })
const ProductDuplicate = z
  .strictObject({
    score,
    reasons: z.array(oneOf<ProductReason>(productReasons)),
    one: AlikeProduct,
    other: AlikeProduct,
  })
  .meta({ id: 'ProductDuplicate' })

export const ProducerDuplicates = z
  .strictObject({ items: z.array(ProducerDuplicate), more: z.boolean() })
  .meta({ id: 'ProducerDuplicates' })
export const ProductDuplicates = z
  .strictObject({ items: z.array(ProductDuplicate), more: z.boolean() })
  .meta({ id: 'ProductDuplicates' })
