import { mutation } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { dismissDuplicate } from './dismiss-duplicate.ts'

export const mergingModule: Module = {
  name: 'merging',
  summary: 'Producers and products that are there twice: made one, or found to be two',
  routes: [route('POST', '/duplicate-dismissals', 200, dismissDuplicate)],
  resolvers: { Mutation: { dismissDuplicate: mutation(dismissDuplicate) } },
}
