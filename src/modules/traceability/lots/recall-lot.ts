import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, PastDay } from '../../../core/shapes.ts'
import { Reason } from '../shapes.ts'
import { LotView } from './lot-shapes.ts'
import { lockLot, readLot, saveLot } from './lot-store.ts'
import { lotView } from './lot-views.ts'

export const recallLot = action({
  name: 'recallLot',
  summary: 'Recall the goods of a production lot; every stamp on it says so at once, published or not',
  kind: 'command',
  roles: ['province-officer', 'producer'],
  input: z.strictObject({
    lotId: Id,
    recalledOn: PastDay,
    reason: Reason.meta({ description: 'The public reads it' }),
  }),
  output: LotView,
  subject: ({ lotId: id }) => ({ type: 'production-lot', id }),
  async run({ db, actor }, { lotId, recalledOn, reason: recallReason }) {
    const lot = await lockLot(db, actor, lotId)
    if (lot.recalledOn !== null) fail('already-exists', { recalledOn: lot.recalledOn })
    if (recalledOn < lot.madeOn)
      failAt(['recalledOn'], 'before-making', 'Trước ngày sản xuất', 'Before the day of making')
    await saveLot(db, { id: lotId, version: lot.version, recalledOn, recallReason, recalledBy: actor.accountId })
    return lotView(await readLot(db, actor, lotId))
  },
})
