import { and, asc, desc, eq, getTableColumns, lt, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf, lockedOf } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../core/reach.ts'
import { accounts } from '../accounts/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { stampBatches, stampDownloads, stampWithdrawals } from './tables.ts'

export type StampBatch = typeof stampBatches.$inferSelect
export type Withdrawal = typeof stampWithdrawals.$inferSelect

/** The product itself, or the one that is left where it was merged. */
export const left = alias(products, 'left_product')
export const leftOf = (productId: typeof products.id) =>
  eq(left.id, sql`coalesce(${products.mergedInto}, ${productId})`)

export const leftReach = (vantage: Vantage): SQL =>
  withinReach(vantage, { province: left.provinceCode, commune: left.communeCode, producer: left.producerId })

const selectBatches = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(stampBatches),
      product: { id: left.id, name: left.name, setNo: left.setNo },
      producer: { id: producers.id, name: producers.name, kind: producers.kind },
      officer: accounts.name,
    })
    .from(stampBatches)
    .innerJoin(products, eq(products.id, stampBatches.productId))
    .innerJoin(left, leftOf(products.id))
    .innerJoin(producers, eq(producers.id, left.producerId))
    .innerJoin(accounts, eq(accounts.id, stampBatches.handedOverBy))
    .where(and(leftReach(vantage), condition))

const batchById = scoped('stamp-batch', (db, vantage) =>
  selectBatches(db, vantage, eq(stampBatches.id, sql.placeholder('id'))),
)
const batchForUpdate = scoped('stamp-batch-lock', (db, vantage) =>
  selectBatches(db, vantage, eq(stampBatches.id, sql.placeholder('id'))).for('update', { of: stampBatches }),
)
export type BatchRow = Awaited<ReturnType<typeof batchById>>[number]

/** @throws not-found also when the product of the batch is out of the actor's reach */
export const readBatch = async (db: Db, actor: Actor, id: string): Promise<BatchRow> =>
  firstOf(await batchById(db, actor, { id })) ?? fail('not-found')

export const lockBatch = async (db: Db, actor: Actor, id: string): Promise<BatchRow> =>
  (await lockedOf(() => batchForUpdate(db, actor, { id }))) ?? fail('not-found')

const product = sql.placeholder('productId')
const unit = sql.placeholder('unitCode')

const batchPage = scoped('stamp-batches', (db, vantage) =>
  selectBatches(
    db,
    vantage,
    and(
      lt(stampBatches.id, sql.placeholder('before')),
      sql`(${product}::uuid is null or ${left.id} = ${product})`,
      sql`(${unit}::text is null or ${left.provinceCode} = ${unit} or ${left.communeCode} = ${unit})`,
    ),
  )
    .orderBy(desc(stampBatches.id))
    .limit(sql.placeholder('limit')),
)

export type BatchQuery = { before: string; limit: number; productId: string | null; unitCode: string | null }

/** The newest first. */
export const listBatches = (db: Db, actor: Actor, query: BatchQuery): Promise<BatchRow[]> => batchPage(db, actor, query)

export async function addBatch(db: Db, batch: StampBatch): Promise<void> {
  await db.insert(stampBatches).values(batch)
}

/** Tells that something belonging to a locked batch has changed. */
export async function raiseBatch(db: Db, id: string): Promise<void> {
  await db
    .update(stampBatches)
    .set({ version: sql`${stampBatches.version} + 1` })
    .where(eq(stampBatches.id, id))
}

/** Whether a GTIN stands on stamps of another product than the one left of these. */
export async function isGtinOfAnother(db: Db, gtin: string, productId: string): Promise<boolean> {
  const rows = await db
    .select({ id: stampBatches.id })
    .from(stampBatches)
    .innerJoin(products, eq(products.id, stampBatches.productId))
    .innerJoin(left, leftOf(products.id))
    .where(and(eq(stampBatches.gtin, gtin), ne(left.id, productId)))
    .limit(1)
  return rows.length > 0
}

/** Withdrawals of several batches, the earliest first. */
export const listWithdrawals = (db: Db, batchIds: readonly string[]): Promise<Withdrawal[]> =>
  db
    .select()
    .from(stampWithdrawals)
    .where(sql`${stampWithdrawals.batchId} = any(${sql.param(batchIds)}::uuid[])`)
    .orderBy(asc(stampWithdrawals.id))

export async function addWithdrawal(db: Db, withdrawal: Withdrawal): Promise<void> {
  await db.insert(stampWithdrawals).values(withdrawal)
}

export async function saveLifting(
  db: Db,
  { id, ...lifting }: Pick<Withdrawal, 'id' | 'liftedOn' | 'liftReason' | 'liftedBy'>,
): Promise<void> {
  await db.update(stampWithdrawals).set(lifting).where(eq(stampWithdrawals.id, id))
}

export async function addDownload(db: Db, download: typeof stampDownloads.$inferSelect): Promise<void> {
  await db.insert(stampDownloads).values(download)
}

/** How often the files of several batches were taken, and the last time; nothing of one that never was. */
export const listDownloads = (db: Db, batchIds: readonly string[]) =>
  db
    .selectDistinctOn([stampDownloads.batchId], {
      batchId: stampDownloads.batchId,
      count: sql<number>`count(*) over (partition by ${stampDownloads.batchId})`.mapWith(Number),
      lastAt: stampDownloads.at,
      lastBy: accounts.name,
    })
    .from(stampDownloads)
    .innerJoin(accounts, eq(accounts.id, stampDownloads.accountId))
    .where(sql`${stampDownloads.batchId} = any(${sql.param(batchIds)}::uuid[])`)
    .orderBy(stampDownloads.batchId, desc(stampDownloads.id))
