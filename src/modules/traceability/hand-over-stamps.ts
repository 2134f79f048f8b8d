import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { nextNumber } from '../../core/counters.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id, Line, optional, optionalOr, PastDay } from '../../core/shapes.ts'
import { lockProduct } from '../producers/store.ts'
import { lockAnswered } from './requests/answer.ts'
import { saveAnswer } from './requests/request-store.ts'
import { Gtin, LotCode, StampBatchView, StampCount, StampNumber } from './shapes.ts'
import { addBatch, isGtinOfAnother, readBatch } from './store.ts'
import { batchViews } from './views.ts'

export const handOverStamps = action({
  name: 'handOverStamps',
  summary: 'Record a batch of traceability stamps that was handed over to a producer for a product',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({
    productId: Id,
    count: StampCount,
    handedOverOn: PastDay,
    paperNumber: optional(Line(100)).meta({ description: 'Number of the paper of the hand-over' }),
    firstNumber: optionalOr(StampNumber, 1).meta({ description: 'Running number printed on the first stamp, else 1' }),
    gtin: optional(Gtin),
    lotCode: optional(LotCode).meta({
      description: 'Lot that all stamps are printed for; stands in the address, which needs a GTIN',
    }),
    stampRequestId: optional(Id).meta({
      description:
        'Open request of the producer that these stamps answer: it is granted, also with fewer than asked for',
    }),
  }),
  output: StampBatchView,
  subject: ({ stampRequestId }, { id }) => [
    { type: 'stamp-batch', id },
    ...(stampRequestId === null ? [] : [{ type: 'stamp-request', id: stampRequestId }]),
  ],
  async run(context, { productId, stampRequestId, ...told }) {
    const { db, actor, now, world } = context
    if (told.lotCode !== null && told.gtin === null)
      failAt(['lotCode'], 'without-gtin', 'Địa chỉ có số lô cần mã GTIN', 'A lot stands in the address of a GTIN only')
    const { provinceCode, communeCode } = await lockProduct(db, actor, productId)
    if (stampRequestId !== null) await lockAnswered(context, stampRequestId, { productId, ...told })
    const id = uuidv7()
    const secretSealed = world.stampSecrets.make(id)
    // Held until the commit, so of two batches with one GTIN the later one sees the other.
    const number = await nextNumber(db, 'stamp-batch', nation, 0)
    if (told.gtin !== null && (await isGtinOfAnother(db, told.gtin, productId))) fail('gtin-of-another-product')
    const handed = { handedOverBy: actor.accountId!, createdAt: now, version: 1 }
    await addBatch(db, { id, number, productId, provinceCode, communeCode, secretSealed, ...told, ...handed })
    if (stampRequestId !== null) {
      const granted = { decidedAt: now, decidedBy: actor.accountId, batchId: id, reason: null }
      await saveAnswer(db, { id: stampRequestId, ...granted })
    }
    const [view] = await batchViews(context, [await readBatch(db, actor, id)])
    return view!
  },
})
