import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { listDeclarations } from './conflict-store.ts'
import { DeclaredConflictList } from './shapes.ts'

export const myConflicts = action({
  name: 'myConflicts',
  summary: 'What one has declared of ties to producers and dossiers, the newest first',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({}),
  output: DeclaredConflictList,
  async run({ db, actor }) {
    const own = await listDeclarations(db, [actor.accountId!])
    return { items: own.map(({ accountId: _own, ...declaration }) => declaration) }
  },
})
