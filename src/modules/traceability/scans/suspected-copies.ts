import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, InstantText, optional, pageInput, pageOf } from '../../../core/shapes.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { suspicionGrounds } from './scan-rules.ts'
import { listSuspected } from './scan-store.ts'

const SuspectedCopy = z
  .strictObject({
    id: Id,
    stampBatchId: Id,
    batchNumber: z.int(),
    number: z.int().meta({ description: 'Running number printed on the stamp' }),
    product: ProductName,
    producer: ProducerName,
    ground: z.enum(suspicionGrounds),
    foundAt: InstantText,
    scans: z.int().meta({ description: 'Until now, of all days' }),
    provinces: z.array(UnitName),
  })
  .meta({ id: 'SuspectedCopy', description: 'A stamp that is scanned as if there were several of it' })

export const suspectedCopies = action({
  name: 'suspectedCopies',
  summary: 'Stamps that may have been copied and are not withdrawn, the latest finding first',
  kind: 'query',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ ...pageInput, stampBatchId: optional(Id) }),
  output: pageOf(SuspectedCopy, 'SuspectedCopyPage'),
  async run({ db, actor, world: { units } }, { first, after, stampBatchId: batchId }) {
    const rows = await listSuspected(db, actor, { before: idBefore(after), limit: first + 1, batchId })
    const items = rows.map(({ batchId: stampBatchId, provinces, ...row }) => ({
      ...{ stampBatchId, ...row },
      provinces: provinces.map((code) => unitName(units.named(code))),
    }))
    return pageFrom(items, first)
  },
})
