import { and, eq, or } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
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
