import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { producerDuplicates } from './duplicates/producer-duplicates.ts'
import { productDuplicates } from './duplicates/product-duplicates.ts'
import { councilQueue } from './queues/council-queue.ts'
import { decisionQueue } from './queues/decision-queue.ts'
import { workQueue } from './queues/work-queue.ts'
import { search } from './search/search.ts'

export const deskModule: Module = {
  name: 'desk',
  summary:
    'What a person finds on the desk: the queue of what waits, search over everything within reach, likely duplicates',
  routes: [
    route('GET', '/work-queue', 200, workQueue),
    route('GET', '/council-queue', 200, councilQueue),
    route('GET', '/decision-queue', 200, decisionQueue),
    route('GET', '/search', 200, search),
    route('GET', '/producer-duplicates', 200, producerDuplicates),
    route('GET', '/product-duplicates', 200, productDuplicates),
  ],
  resolvers: {
    Query: {
      workQueue: query(workQueue),
      councilQueue: query(councilQueue),
      decisionQueue: query(decisionQueue),
      search: query(search),
      producerDuplicates: query(producerDuplicates),
      productDuplicates: query(productDuplicates),
    },
  },
}
