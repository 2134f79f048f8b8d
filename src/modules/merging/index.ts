import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { dismissDuplicate } from './dismiss-duplicate.ts'
import { mergeProducts } from './merge-products.ts'
import { productHistory } from './product-history.ts'

export const mergingModule: Module = {
  name: 'merging',
  summary: 'Producers and products that are there twice: made one, or found to be two',
  routes: [
    route('POST', '/duplicate-dismissals', 200, dismissDuplicate),
    route('POST', '/product-merges', 200, mergeProducts),
    route('GET', '/products/:productId/history', 200, productHistory),
  ],
  resolvers: {
    Query: { productHistory: query(productHistory) },
    Mutation: {
      dismissDuplicate: mutation(dismissDuplicate),
      mergeProducts: mutation(mergeProducts),
    },
  },
}
