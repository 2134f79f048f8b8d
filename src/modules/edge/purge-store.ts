import { asc, inArray, lt } from 'drizzle-orm'
import type { Instant } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { edgePurges } from './tables.ts'

/** Channel told by the table when something is to be purged. */
export const purgesChannel = 'ocop_edge_purges'

/** What is to be purged, the earliest first. */
export const listPurges = (db: Db, limit: number): Promise<{ id: number; tag: string }[]> =>
  db.select({ id: edgePurges.id, tag: edgePurges.tag }).from(edgePurges).orderBy(asc(edgePurges.id)).limit(limit)

export async function removePurges(db: Db, ids: readonly number[]): Promise<void> {
  await db.delete(edgePurges).where(inArray(edgePurges.id, [...ids]))
}

/** Forgets what was to be purged before an instant, or everything. */
export async function forgetPurges(db: Db, before: Instant | null): Promise<void> {
  await db.delete(edgePurges).where(before === null ? undefined : lt(edgePurges.at, before))
}
