import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id, optional, PastDay } from '../../core/shapes.ts'
import { isWithin, rangeOfBatch, withdrawalKinds } from './rules.ts'
import { Reason, StampBatchView, StampNumber } from './shapes.ts'
import { addWithdrawal, listWithdrawals, lockBatch, raiseBatch, readBatch } from './store.ts'
import { batchViews } from './views.ts'

export const withdrawStamps = action({
  name: 'withdrawStamps',
  summary:
    'Recall the goods under the stamps of a batch, or declare stamps void; their pages say so at once, with the reason',
  kind: 'command',
  roles: ['province-officer', 'producer'],
  input: z.strictObject({
    stampBatchId: Id,
    kind: z.enum(withdrawalKinds),
    firstNumber: optional(StampNumber).meta({ description: 'By printed numbers; else from the first of the batch' }),
    lastNumber: optional(StampNumber).meta({ description: 'Else to the last of the batch' }),
    withdrawnOn: PastDay,
    reason: Reason.meta({ description: 'The public reads it' }),
  }),
  output: StampBatchView,
  subject: ({ stampBatchId: id }) => ({ type: 'stamp-batch', id }),
  async run(context, { stampBatchId: batchId, kind, withdrawnOn, reason, ...asked }) {
    const { db, actor, now } = context
    const batch = await lockBatch(db, actor, batchId)
    const whole = rangeOfBatch(batch)
    const range = {
      firstNumber: asked.firstNumber ?? whole.firstNumber,
      lastNumber: asked.lastNumber ?? whole.lastNumber,
    }
    if (range.firstNumber > range.lastNumber || !isWithin(range, whole))
      failAt(
        [asked.firstNumber === null ? 'lastNumber' : 'firstNumber'],
        'outside-batch',
        'Ngoài dải số của lô tem',
        'Outside the numbers of the batch',
      )
    if (withdrawnOn < batch.handedOverOn)
      failAt(['withdrawnOn'], 'before-hand-over', 'Trước ngày bàn giao tem', 'Before the stamps were handed over')
    const standing = await listWithdrawals(db, [batchId])
    const same = standing.find((one) => one.kind === kind && one.liftedOn === null && isWithin(range, one))
    if (same) fail('already-exists', { withdrawalId: same.id })
    const notLifted = { liftedOn: null, liftReason: null, liftedBy: null }
    const withdrawn = { withdrawnOn, withdrawnBy: actor.accountId!, withdrawnAt: now, ...notLifted }
    await addWithdrawal(db, { id: uuidv7(), batchId, kind, ...range, reason, ...withdrawn })
    await raiseBatch(db, batchId)
    const [view] = await batchViews(context, [await readBatch(db, actor, batchId)])
    return view!
  },
})
