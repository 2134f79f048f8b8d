import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Id, optional, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { StampBatchPage, stampReaders } from './shapes.ts'
import { listBatches } from './store.ts'
import { batchViews } from './views.ts'

export const stampBatches = action({
  name: 'stampBatches',
  summary: 'Batches of stamps within reach, the newest first',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({
    ...pageInput,
    productId: optional(Id),
    unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
  }),
  output: StampBatchPage,
  async run(context, { first, after, ...filter }) {
    const rows = await listBatches(context.db, context.actor, { before: idBefore(after), limit: first + 1, ...filter })
    return pageFrom(await batchViews(context, rows), first)
  },
})
