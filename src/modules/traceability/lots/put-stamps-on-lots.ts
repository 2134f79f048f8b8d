import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { isWithin, rangeOfBatch } from '../rules.ts'
import { StampBatchView, StampNumber } from '../shapes.ts'
import { type BatchRow, lockBatch, raiseBatch, readBatch } from '../store.ts'
import { batchViews } from '../views.ts'
import { rangeFault } from './lot-rules.ts'
import { listRanges, readLots, replaceRanges } from './lot-store.ts'

const Range = z
  .strictObject({ lotId: Id, firstNumber: StampNumber, lastNumber: StampNumber })
  .meta({ id: 'LotStampsInput' })
type Range = z.output<typeof Range>

const words = {
  'outside-batch': { vi: 'Ngoài dải số của lô tem', en: 'Outside the numbers of the batch' },
  overlap: { vi: 'Một tem chỉ dán cho một lô', en: 'A stamp is on one lot only' },
} as const

/** @throws invalid-input for a lot that is no lot of the product, or not the one that the stamps are printed for */
async function refuseOtherLots({ db, actor }: Context, batch: BatchRow, ranges: readonly Range[]): Promise<void> {
  const lots = await readLots(db, actor, [...new Set(ranges.map(({ lotId }) => lotId))])
  const fits = ({ lotId }: Range) => {
    const lot = lots.find(({ id }) => id === lotId)
    return lot?.product.id === batch.product.id && (batch.lotCode === null || batch.lotCode === lot.code)
  }
  const at = ranges.findIndex((range) => !fits(range))
  if (at >= 0)
    failAt(['ranges', at, 'lotId'], 'other-lot', 'Không phải lô của tem này', 'No lot that these stamps are for')
}

/** @throws lot-recalled when stamps of a recalled lot would no longer say so */
async function refuseLeavingRecalled({ db }: Context, batchId: string, ranges: readonly Range[]): Promise<void> {
  const recalled = (await listRanges(db, [batchId])).filter(({ recalledOn }) => recalledOn !== null)
  const leaving = recalled.find((one) => !ranges.some((range) => range.lotId === one.lotId && isWithin(one, range)))
  if (leaving) fail('lot-recalled', { lotId: leaving.lotId })
}

export const putStampsOnLots = action({
  name: 'putStampsOnLots',
  summary: 'Say which stamps of a batch are on which production lots, in place of what was said before',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ stampBatchId: Id, ranges: z.array(Range).max(500) }),
  output: StampBatchView,
  subject: ({ stampBatchId: id }) => ({ type: 'stamp-batch', id }),
  needsVersion: true,
  async run(context, { stampBatchId: batchId, ranges }) {
    const { db, actor } = context
    const batch = await lockBatch(db, actor, batchId)
    checkVersion(context, batch)
    const fault = rangeFault(ranges, rangeOfBatch(batch))
    if (fault) failAt(['ranges', fault.at], fault.code, words[fault.code].vi, words[fault.code].en)
    await refuseOtherLots(context, batch, ranges)
    await refuseLeavingRecalled(context, batchId, ranges)
    await replaceRanges(
      db,
      batchId,
      ranges.map((range) => ({ batchId, ...range })),
    )
    await raiseBatch(db, batchId)
    const [view] = await batchViews(context, [await readBatch(db, actor, batchId)])
    return view!
  },
})
