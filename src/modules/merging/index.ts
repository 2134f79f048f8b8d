import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { dismissDuplicate } from './dismiss-duplicate.ts'
import { mergeProducers } from './merge-producers.ts'
import { mergeProducts } from './merge-products.ts'
import { producerHistory } from './producer-history.ts'
import { productHistory } from './product-history.ts'

export const mergingModule: Module = {
  name: 'merging',
  summary: 'Producers and products that are there twice: made one, or found to be two',
  routes: [
    route('POST', '/duplicate-dismissals', 200, dismissDuplicate),
    route('POST', '/product-merges', 200, mergeProducts),
    route('POST', '/producer-merges', 200, mergeProducers),
    route('GET', '/producers/:producerId/history', 200, producerHistory),
    route('GET', '/products/:productId/history', 200, productHistory),
  ],
  resolvers: {
    Query: { producerHistory: query(producerHistory), productHistory: query(productHistory) },
    Mutation: {
      dismissDuplicate: mutation(dismissDuplicate),
      mergeProducers: mutation(mergeProducers),
      mergeProducts: mutation(mergeProducts),
    },
  },
}
