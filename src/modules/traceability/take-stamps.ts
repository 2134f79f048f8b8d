import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { StampBatchView } from './shapes.ts'
import { addDownload, lockBatch, readBatch } from './store.ts'
import { batchViews } from './views.ts'

export const takeStamps = action({
  name: 'takeStamps',
  summary: 'The stamps of a batch as CSV for the printer: number, serial, address; each time is written down',
  kind: 'command',
  roles: ['province-officer', 'producer'],
  input: z.strictObject({ stampBatchId: Id }),
  output: StampBatchView,
  subject: ({ stampBatchId: id }) => ({ type: 'stamp-batch', id }),
  async run(context, { stampBatchId: batchId }) {
    const { db, actor, now } = context
    await lockBatch(db, actor, batchId)
    await addDownload(db, { id: uuidv7(), batchId, at: now, accountId: actor.accountId! })
    const [view] = await batchViews(context, [await readBatch(db, actor, batchId)])
    return view!
  },
})
