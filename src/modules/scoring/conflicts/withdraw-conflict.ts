import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { Reason } from '../shapes.ts'
import { addWithdrawal, listDeclarations } from './conflict-store.ts'
import { DeclaredConflictView } from './shapes.ts'

export const withdrawConflict = action({
  name: 'withdrawConflict',
  summary:
    'A member takes back what they declared, with the reason: it is none for sessions that open from now on, and stays on record',
  kind: 'command',
  // As for declaring; and who has left every council still answers for what they declared.
  roles: 'account',
  input: z.strictObject({ declarationId: Id, reason: Reason }),
  output: DeclaredConflictView,
  subject: ({ declarationId }) => ({ type: 'conflict-declaration', id: declarationId }),
  redact: ['reason'],
  async run({ db, actor, now: at }, { declarationId, reason }) {
    const own = await listDeclarations(db, [actor.accountId!])
    const found = own.find(({ id }) => id === declarationId) ?? fail('not-found')
    if (found.withdrawal) fail('conflict-withdrawn')
    await addWithdrawal(db, { declarationId, reason, at })
    const { accountId: _own, ...declaration } = found
    return { ...declaration, withdrawal: { reason, at } }
  },
})
