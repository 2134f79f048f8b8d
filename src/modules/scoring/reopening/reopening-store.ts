import { and, eq } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { reopenings, results } from '../tables.ts'

export type Reopening = typeof reopenings.$inferSelect

/** The id of the result that a session gave a dossier, or null. */
export async function findResultId(db: Db, sessionId: string, dossierId: string): Promise<string | null> {
  const ofItem = and(eq(results.sessionId, sessionId), eq(results.dossierId, dossierId))
  return firstOf(await db.select({ id: results.id }).from(results).where(ofItem))?.id ?? null
}

export async function addReopening(db: Db, reopening: Reopening): Promise<void> {
  await db.insert(reopenings).values(reopening)
}
