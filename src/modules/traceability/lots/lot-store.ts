import { and, asc, desc, eq, getTableColumns, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { type Db, firstOf, lockedOf, publicStatement } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage } from '../../../core/reach.ts'
import { products } from '../../producers/tables.ts'
import { left, leftOf, leftReach } from '../store.ts'
import { liftedRecalls, productionLots, stampRanges } from './tables.ts'

export type Lot = typeof productionLots.$inferSelect

export type LiftedRecall = { recalledOn: string; reason: string; lifting: { liftedOn: string; reason: string } }

const selectLots = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(productionLots),
      product: { id: left.id, name: left.name, setNo: left.setNo },
      liftedRecalls: sql<LiftedRecall[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('recalledOn', l.recalled_on, 'reason', l.recall_reason,
                 'lifting', jsonb_build_object('liftedOn', l.lifted_on, 'reason', l.lift_reason)) order by l.id), '[]')
          from ${liftedRecalls} l where l.lot_id = ${productionLots.id})`,
    })
    .from(productionLots)
    .innerJoin(products, eq(products.id, productionLots.productId))
    .innerJoin(left, leftOf(products.id))
    .where(and(leftReach(vantage), condition))

const lotById = scoped('production-lot', (db, vantage) =>
  selectLots(db, vantage, eq(productionLots.id, sql.placeholder('id'))),
)
const lotForUpdate = scoped('production-lot-lock', (db, vantage) =>
  selectLots(db, vantage, eq(productionLots.id, sql.placeholder('id'))).for('update', { of: productionLots }),
)
export type LotRow = Awaited<ReturnType<typeof lotById>>[number]

/** @throws not-found also when the product of the lot is out of the actor's reach */
export const readLot = async (db: Db, actor: Actor, id: string): Promise<LotRow> =>
  firstOf(await lotById(db, actor, { id })) ?? fail('not-found')

export const lockLot = async (db: Db, actor: Actor, id: string): Promise<LotRow> =>
  (await lockedOf(() => lotForUpdate(db, actor, { id }))) ?? fail('not-found')

const lotPage = scoped('production-lots', (db, vantage) =>
  selectLots(
    db,
    vantage,
    and(lt(productionLots.id, sql.placeholder('before')), eq(left.id, sql.placeholder('productId'))),
  )
    .orderBy(desc(productionLots.id))
    .limit(sql.placeholder('limit')),
)

export type LotQuery = { before: string; limit: number; productId: string }

/** Lots of a product and of those merged into it, the newest first. */
export const listLots = (db: Db, actor: Actor, query: LotQuery): Promise<LotRow[]> => lotPage(db, actor, query)

const lotsById = scoped('production-lots-by-id', (db, vantage) =>
  selectLots(db, vantage, sql`${productionLots.id} = any(${sql.placeholder('ids')}::uuid[])`),
)

/** Those of several lots that are within reach. */
export const readLots = (db: Db, actor: Actor, ids: readonly string[]): Promise<LotRow[]> =>
  lotsById(db, actor, { ids })

export async function addLiftedRecall(db: Db, lifted: typeof liftedRecalls.$inferInsert): Promise<void> {
  await db.insert(liftedRecalls).values(lifted)
}

export async function addLot(db: Db, lot: Lot): Promise<void> {
  await db.insert(productionLots).values(lot)
}

export async function saveLot(
  db: Db,
  { id, version, ...changes }: Pick<Lot, 'id' | 'version'> & Partial<Lot>,
): Promise<void> {
  await db
    .update(productionLots)
    .set({ ...changes, version: version + 1 })
    .where(eq(productionLots.id, id))
}

export type LotRange = { batchId: string; lotId: string; firstNumber: number; lastNumber: number }

/** Which lots the stamps of several batches are on, in the order of their numbers. */
export const listRanges = (
  db: Db,
  batchIds: readonly string[],
): Promise<(LotRange & Pick<Lot, 'code' | 'recalledOn'>)[]> =>
  db
    .select({ ...getTableColumns(stampRanges), code: productionLots.code, recalledOn: productionLots.recalledOn })
    .from(stampRanges)
    .innerJoin(productionLots, eq(productionLots.id, stampRanges.lotId))
    .where(sql`${stampRanges.batchId} = any(${sql.param(batchIds)}::uuid[])`)
    .orderBy(asc(stampRanges.batchId), asc(stampRanges.firstNumber))

/** Puts other ranges in place of those of a locked batch. */
export async function replaceRanges(db: Db, batchId: string, ranges: readonly LotRange[]): Promise<void> {
  await db.delete(stampRanges).where(eq(stampRanges.batchId, batchId))
  if (ranges.length > 0) await db.insert(stampRanges).values([...ranges])
}

/** The lot that a stamp is on; read at every scan. */
export const lotOfStamp = publicStatement('stamp-lot', (db) =>
  db
    .select({
      code: productionLots.code,
      madeOn: productionLots.madeOn,
      bestBefore: productionLots.bestBefore,
      processing: productionLots.processing,
      materials: productionLots.materials,
      shipments: productionLots.shipments,
      isPublished: productionLots.isPublished,
      recalledOn: productionLots.recalledOn,
      recallReason: productionLots.recallReason,
    })
    .from(stampRanges)
    .innerJoin(productionLots, eq(productionLots.id, stampRanges.lotId))
    .where(
      and(
        eq(stampRanges.batchId, sql.placeholder('batchId')),
        lte(stampRanges.firstNumber, sql.placeholder('number')),
        gte(stampRanges.lastNumber, sql.placeholder('number')),
      ),
    ),
)
export type ScannedLot = Awaited<ReturnType<typeof lotOfStamp>>[number]
