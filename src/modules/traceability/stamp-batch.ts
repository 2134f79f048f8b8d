import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { StampBatchView, stampReaders } from './shapes.ts'
import { readBatch } from './store.ts'
import { batchViews } from './views.ts'

export const stampBatch = action({
  name: 'stampBatch',
  summary: 'One batch of stamps, with what was withdrawn of it',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({ stampBatchId: Id }),
  output: StampBatchView,
  async run(context, { stampBatchId }) {
    const [view] = await batchViews(context, [await readBatch(context.db, context.actor, stampBatchId)])
    return view!
  },
})
