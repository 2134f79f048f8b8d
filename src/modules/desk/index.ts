import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { search } from './search.ts'
import { workQueue } from './work-queue.ts'

export const deskModule: Module = {
  name: 'desk',
  summary: 'What a person finds on the desk: the queue of what waits, search over everything within reach',
  routes: [route('GET', '/work-queue', 200, workQueue), route('GET', '/search', 200, search)],
  resolvers: { Query: { workQueue: query(workQueue), search: query(search) } },
}
