import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db.ts'
import type { MergedKind } from './rules.ts'
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
