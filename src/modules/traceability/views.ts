import type { LegalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import type { World } from '../../core/world.ts'
import { unitName } from '../units/shapes.ts'
import { listRanges, type ScannedLot } from './lots/lot-store.ts'
import { publicLot } from './lots/lot-views.ts'
import type { ScannedBatch, StampWithdrawalRow } from './public-store.ts'
import { rangeOfBatch, toldFirst } from './rules.ts'
import type { ScansOfStamp } from './scans/scan-store.ts'
import type { StampBatchView, StampView } from './shapes.ts'
import { type BatchRow, listDownloads, listWithdrawals } from './store.ts'

export const stampsPath = (batchId: string): string => `/v1/stamp-batches/${batchId}/stamps.csv`

const noDownload = { count: 0, lastAt: null, lastBy: null }

type Here = { db: Db; world: Pick<World, 'units'> }

/** Batches with what was withdrawn of them and who took their files. */
export async function batchViews({ db, world: { units } }: Here, rows: readonly BatchRow[]): Promise<StampBatchView[]> {
  const ids = rows.map(({ id }) => id)
  const [withdrawals, downloads, ranges] = await Promise.all([
    listWithdrawals(db, ids),
    listDownloads(db, ids),
    listRanges(db, ids),
  ])
  const withdrawnOf = Map.groupBy(withdrawals, ({ batchId }) => batchId)
  const lotsOf = Map.groupBy(ranges, ({ batchId }) => batchId)
  const downloadsOf = new Map(downloads.map(({ batchId, ...download }) => [batchId, download]))
  return rows.map((row) => {
    const { officer, productId: _product, communeCode, provinceCode, secretSealed: _secret, ...open } = row
    return {
      ...open,
      ...rangeOfBatch(row),
      handedOverBy: officer,
      commune: unitName(units.named(communeCode)),
      province: unitName(units.named(provinceCode)),
      stampsUrl: stampsPath(row.id),
      downloads: downloadsOf.get(row.id) ?? noDownload,
      withdrawals: (withdrawnOf.get(row.id) ?? []).map(
        ({
          batchId: _batch,
          withdrawnBy: _by,
          withdrawnAt: _at,
          liftedBy: _who,
          liftedOn,
          liftReason,
          ...withdrawal
        }) => ({
          ...withdrawal,
          lifting: liftedOn === null ? null : { liftedOn, reason: liftReason! },
        }),
      ),
      lots: (lotsOf.get(row.id) ?? []).map(({ batchId: _batch, recalledOn: _recalled, ...lot }) => lot),
    }
  })
}

type Scanned = {
  serial: string
  number: number
  batch: ScannedBatch
  withdrawals: readonly StampWithdrawalRow[]
  lot: ScannedLot | null
  scans: ScansOfStamp
  certificate: NonNullable<StampView['stamp']>['certificate']
}

/** A recall of the lot is one of each stamp on it, whether the lot is published or not. */
const recallOf = (lot: ScannedLot | null): StampWithdrawalRow[] =>
  lot?.recalledOn ? [{ kind: 'recalled', withdrawnOn: lot.recalledOn, reason: lot.recallReason! }] : []

/** What the public is told of a stamp that was handed over. */
export function stampView(
  { units }: Pick<World, 'units'>,
  today: LegalDay,
  { serial, number, batch, withdrawals, lot, scans, certificate }: Scanned,
): StampView {
  const told = toldFirst([...withdrawals, ...recallOf(lot)])
  return {
    serial,
    state: told?.kind ?? 'good',
    asOf: today,
    stamp: {
      number,
      batch: batch.number,
      handedOverOn: batch.handedOverOn,
      product: batch.product,
      setNo: batch.setNo,
      producer: batch.producer,
      commune: unitName(units.named(batch.communeCode)),
      province: unitName(units.named(batch.provinceCode)),
      gtin: batch.gtin,
      certificate,
      lot: publicLot(lot),
      scans,
      withdrawal: told && { reason: told.reason, withdrawnOn: told.withdrawnOn },
    },
  }
}
