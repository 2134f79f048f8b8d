import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id, PastDay } from '../../core/shapes.ts'
import { Reason, StampBatchView } from './shapes.ts'
import { listWithdrawals, lockBatch, raiseBatch, readBatch, saveLifting } from './store.ts'
import { batchViews } from './views.ts'

export const liftStampRecall = action({
  name: 'liftStampRecall',
  summary: 'Lift a recall of stamps of a batch, since the goods may be sold again; it stays in the history',
  kind: 'command',
  // Whoever recalled may be wrong about the danger: that it is over is for the office to find.
  roles: ['province-officer'],
  input: z.strictObject({ stampBatchId: Id, withdrawalId: Id, liftedOn: PastDay, reason: Reason }),
  output: StampBatchView,
  subject: ({ stampBatchId: id }) => ({ type: 'stamp-batch', id }),
  async run(context, { stampBatchId: batchId, withdrawalId, liftedOn, reason }) {
    const { db, actor } = context
    await lockBatch(db, actor, batchId)
    const recalls = (await listWithdrawals(db, [batchId])).filter(({ kind }) => kind === 'recalled')
    const recall = recalls.find(({ id }) => id === withdrawalId) ?? fail('not-found')
    if (recall.liftedOn !== null) fail('already-exists', { liftedOn: recall.liftedOn })
    if (liftedOn < recall.withdrawnOn)
      failAt(['liftedOn'], 'before-recall', 'Trước ngày thu hồi', 'Before the day of the recall')
    await saveLifting(db, { id: withdrawalId, liftedOn, liftReason: reason, liftedBy: actor.accountId })
    await raiseBatch(db, batchId)
    const [view] = await batchViews(context, [await readBatch(db, actor, batchId)])
    return view!
  },
})
