import { and, desc, eq, gte, isNull, lte, sql } from 'drizzle-orm'
import { publicStatement } from '../../core/db.ts'
import { certificates } from '../certification/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { left, leftOf } from './store.ts'
import { stampBatches, stampWithdrawals } from './tables.ts'

/** The batch that serials name, with what anyone may know of its product; read at every scan. */
export const readScannedBatch = publicStatement('stamp-scanned-batch', (db) => {
  const latest = db
    .select({
      code: certificates.code,
      number: sql<string>`${certificates.number}`.as('certificate_number'),
      star: sql<number>`${certificates.star}`.as('certificate_star'),
      issuedOn: certificates.issuedOn,
      expiresOn: certificates.expiresOn,
      endedAs: certificates.endedAs,
      endedOn: certificates.endedOn,
    })
    .from(certificates)
    .where(eq(certificates.productId, left.id))
    // The one in force stands without an end.
    .orderBy(sql`${certificates.endedAs} is null desc`, desc(certificates.issuedOn), desc(certificates.id))
    .limit(1)
    .as('latest')
  return db
    .select({
      id: stampBatches.id,
      number: stampBatches.number,
      secretSealed: stampBatches.secretSealed,
      count: stampBatches.count,
      firstNumber: stampBatches.firstNumber,
      handedOverOn: stampBatches.handedOverOn,
      gtin: stampBatches.gtin,
      lotCode: stampBatches.lotCode,
      product: left.name,
      setNo: left.setNo,
      producer: producers.name,
      communeCode: left.communeCode,
      provinceCode: left.provinceCode,
      certificateCode: latest.code,
      certificateNumber: latest.number,
      star: latest.star,
      expiresOn: latest.expiresOn,
      endedAs: latest.endedAs,
      endedOn: latest.endedOn,
    })
    .from(stampBatches)
    .innerJoin(products, eq(products.id, stampBatches.productId))
    .innerJoin(left, leftOf(products.id))
    .innerJoin(producers, eq(producers.id, left.producerId))
    .leftJoinLateral(latest, sql`true`)
    .where(eq(stampBatches.number, sql.placeholder('number')))
})
export type ScannedBatch = Awaited<ReturnType<typeof readScannedBatch>>[number]

/** Withdrawals of one stamp that stand, the earliest first. */
export const withdrawalsOfStamp = publicStatement('stamp-withdrawals', (db) =>
  db
    .select({
      kind: stampWithdrawals.kind,
      reason: stampWithdrawals.reason,
      withdrawnOn: stampWithdrawals.withdrawnOn,
    })
    .from(stampWithdrawals)
    .where(
      and(
        eq(stampWithdrawals.batchId, sql.placeholder('batchId')),
        lte(stampWithdrawals.firstNumber, sql.placeholder('number')),
        gte(stampWithdrawals.lastNumber, sql.placeholder('number')),
        isNull(stampWithdrawals.liftedOn),
      ),
    )
    .orderBy(stampWithdrawals.id),
)
export type StampWithdrawalRow = Awaited<ReturnType<typeof withdrawalsOfStamp>>[number]
