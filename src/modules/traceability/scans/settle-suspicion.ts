import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { lockSuspected, readSuspected, saveSettlement } from './scan-store.ts'
import { SuspectedCopy, suspectedView } from './suspected-shapes.ts'

export const settleSuspicion = action({
  name: 'settleSuspicion',
  summary: 'Settle the suspicion that a stamp was copied, with what was found; scans of later days may raise it again',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ suspicionId: Id, reason: Line(1000) }),
  output: SuspectedCopy,
  subject: (_input, { stampBatchId: id }) => ({ type: 'stamp-batch', id }),
  async run({ db, actor, now, world }, { suspicionId: id, reason }) {
    const { settledAt } = await lockSuspected(db, actor, id)
    if (settledAt !== null) fail('already-exists', { settledAt })
    await saveSettlement(db, { id, settledAt: now, settlement: reason, settledBy: actor.accountId })
    return suspectedView(world, await readSuspected(db, actor, id))
  },
})
