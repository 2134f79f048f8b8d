import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, optional, pageInput, pageOf } from '../../../core/shapes.ts'
import { listSuspected } from './scan-store.ts'
import { SuspectedCopy, suspectedView } from './suspected-shapes.ts'

export const suspectedCopies = action({
  name: 'suspectedCopies',
  summary: 'Stamps that may have been copied and are not withdrawn, the latest finding first',
  kind: 'query',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    ...pageInput,
    stampBatchId: optional(Id),
    settled: optional(z.boolean()).meta({ description: 'Those that an officer has settled instead' }),
  }),
  output: pageOf(SuspectedCopy, 'SuspectedCopyPage'),
  async run({ db, actor, world }, { first, after, stampBatchId: batchId, settled }) {
    const rows = await listSuspected(db, actor, {
      before: idBefore(after),
      limit: first + 1,
      batchId,
      settled: settled ?? false,
    })
    return pageFrom(
      rows.map((row) => suspectedView(world, row)),
      first,
    )
  },
})
