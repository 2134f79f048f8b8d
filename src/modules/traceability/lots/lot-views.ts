import { publicSteps } from './lot-rules.ts'
import type { LotView } from './lot-shapes.ts'
import type { LotRow, ScannedLot } from './lot-store.ts'

export const lotView = ({
  productId: _product,
  recordedBy: _by,
  recalledBy: _who,
  recalledOn,
  recallReason: reason,
  ...open
}: LotRow): LotView => ({ ...open, recall: recalledOn && reason !== null ? { recalledOn, reason } : null })

/** What the producer has published of the lot that a stamp is on. */
export function publicLot(lot: ScannedLot | null) {
  if (!lot?.isPublished) return null
  const { code, madeOn, bestBefore, processing } = lot
  return { code, madeOn, bestBefore, processing, ...publicSteps(lot) }
}
