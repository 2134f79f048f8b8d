import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { dismissDuplicate } from './dismiss-duplicate.ts'
import { dismissedDuplicates } from './dismissed-duplicates.ts'
import { mergeProducers } from './merge-producers.ts'
import { mergeProducts } from './merge-products.ts'
import { producerHistory } from './producer-history.ts'
import { productHistory } from './product-history.ts'
import { restoreDuplicate } from './restore-duplicate.ts'

export const mergingModule: Module = {
  name: 'merging',
  summary: 'Producers and products that are there twice: made one, or found to be two',
  routes: [
    route('POST', '/duplicate-dismissals', 200, dismissDuplicate),
    route('GET', '/duplicate-dismissals', 200, dismissedDuplicates),
    route('POST', '/duplicate-restorations', 200, restoreDuplicate),
    route('POST', '/product-merges', 200, mergeProducts),
    route('POST', '/producer-merges', 200, mergeProducers),
    route('GET', '/producers/:producerId/history', 200, producerHistory),
    route('GET', '/products/:productId/history', 200, productHistory),
  ],
  resolvers: {
    Query: {
      dismissedDuplicates: query(dismissedDuplicates),
      producerHistory: query(producerHistory),
      productHistory: query(productHistory),
    },
    Mutation: {
      dismissDuplicate: mutation(dismissDuplicate),
      restoreDuplicate: mutation(restoreDuplicate),
      mergeProducers: mutation(mergeProducers),
      mergeProducts: mutation(mergeProducts),
    },
  },
}
