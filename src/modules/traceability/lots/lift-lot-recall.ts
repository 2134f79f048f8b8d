import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, PastDay } from '../../../core/shapes.ts'
import { Reason } from '../shapes.ts'
import { LotView } from './lot-shapes.ts'
import { addLiftedRecall, lockLot, readLot, saveLot } from './lot-store.ts'
import { lotView } from './lot-views.ts'

export const liftLotRecall = action({
  name: 'liftLotRecall',
  summary: 'Lift the recall of a production lot, since its goods may be sold again; it stays in the history',
  kind: 'command',
  // As for stamps: that the danger is over is for the office to find.
  roles: ['province-officer'],
  input: z.strictObject({ lotId: Id, liftedOn: PastDay, reason: Reason }),
  output: LotView,
  subject: ({ lotId: id }) => ({ type: 'production-lot', id }),
  async run({ db, actor, now }, { lotId, liftedOn, reason: liftReason }) {
    const { recalledOn, recallReason, recalledBy, version } = await lockLot(db, actor, lotId)
    if (recalledOn === null || recallReason === null || recalledBy === null) return fail('lot-not-recalled')
    if (liftedOn < recalledOn)
      failAt(['liftedOn'], 'before-recall', 'Trước ngày thu hồi', 'Before the day of the recall')
    await addLiftedRecall(db, {
      ...{ id: uuidv7(), lotId, recalledOn, recallReason, recalledBy },
      ...{ liftedOn, liftReason, liftedBy: actor.accountId!, liftedAt: now },
    })
    await saveLot(db, { id: lotId, version, recalledOn: null, recallReason: null, recalledBy: null })
    return lotView(await readLot(db, actor, lotId))
  },
})
