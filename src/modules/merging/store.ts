import { and, desc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf } from '../../core/db.ts'
import { scoped, withinReach } from '../../core/reach.ts'
import { producers, products } from '../producers/tables.ts'
import { inOrder, type MergedKind } from './rules.ts'
import { distinctProducers, distinctProducts } from './tables.ts'

const distinctOf = { producer: distinctProducers, product: distinctProducts } as const

export type Distinct = typeof distinctProducers.$inferSelect

/** Keeps that two are two; what was kept of them before stands. Returns what stands. */
export async function keepDistinct(db: Db, kind: MergedKind, found: Distinct): Promise<Distinct> {
  const pairs = distinctOf[kind]
  const [added] = await db.insert(pairs).values(found).onConflictDoNothing().returning()
  if (added) return added
  const isPair = and(eq(pairs.oneId, found.oneId), eq(pairs.otherId, found.otherId))
  const [standing] = await db.select().from(pairs).where(isPair)
  return standing!
}

/** Forgets that two are two. Returns what stood, or null. */
export async function dropDistinct(db: Db, kind: MergedKind, oneId: string, otherId: string): Promise<Distinct | null> {
  const pairs = distinctOf[kind]
  const isPair = and(eq(pairs.oneId, oneId), eq(pairs.otherId, otherId))
  return firstOf(await db.delete(pairs).where(isPair).returning())
}

const thingOf = { producer: producers, product: products } as const

const distinctFrom = (kind: MergedKind) =>
  scoped(`distinct-${kind}s`, (db, vantage) => {
    const [pairs, other] = [distinctOf[kind], thingOf[kind]]
    const id = sql.placeholder('id')
    const { provinceCode: province, communeCode: commune } = other
    const producer = kind === 'producer' ? producers.id : products.producerId
    return db
      .select(getTableColumns(pairs))
      .from(pairs)
      .innerJoin(
        other,
        sql`${other.id} = case when ${pairs.oneId} = ${id} then ${pairs.otherId} else ${pairs.oneId} end`,
      )
      .where(and(or(eq(pairs.oneId, id), eq(pairs.otherId, id)), withinReach(vantage, { province, commune, producer })))
      .orderBy(desc(pairs.foundAt), desc(pairs.oneId), desc(pairs.otherId))
  })
const listOf = { producer: distinctFrom('producer'), product: distinctFrom('product') } as const

/** What one was found to be another than, as far as that is within reach too, the latest first. */
export const listDistinct = (db: Db, actor: Actor, kind: MergedKind, id: string): Promise<Distinct[]> =>
  listOf[kind](db, actor, { id })

/** What was found to be another than the merged one is another than the one that is left. */
export async function carryDistinct(
  db: Db,
  kind: MergedKind,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<void> {
  const pairs = distinctOf[kind]
  const ofMerged = or(eq(pairs.oneId, mergedId), eq(pairs.otherId, mergedId))
  const found = await db.select().from(pairs).where(ofMerged)
  const carried = found.flatMap(({ oneId, otherId, ...why }) => {
    const third = oneId === mergedId ? otherId : oneId
    const [one, other] = inOrder(third, keptId)
    return third === keptId ? [] : [{ oneId: one, otherId: other, ...why }]
  })
  if (carried.length > 0) await db.insert(pairs).values(carried).onConflictDoNothing()
}
