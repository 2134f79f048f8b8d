import type { PublicProducer, PublicProduct } from './shapes.ts'

// What caches before the service purge an answer by, when a certificate, a product or what is told of it changes.

/** Of what shows or counts many products. */
export const registerTags = (): string[] => ['register']

export const productTags = ({ id }: Pick<PublicProduct, 'id'>): string[] => [`product-${id}`]

export const producerTags = ({ id, products }: Pick<PublicProducer, 'id' | 'products'>): string[] => [
  `producer-${id}`,
  ...products.flatMap(productTags),
]
