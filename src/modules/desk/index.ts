import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { workQueue } from './work-queue.ts'

export const deskModule: Module = {
  name: 'desk',
  summary: 'What a person finds on the desk: the queue of what waits, search over everything within reach',
  routes: [route('GET', '/work-queue', 200, workQueue)],
  resolvers: { Query: { workQueue: query(workQueue) } },
}
