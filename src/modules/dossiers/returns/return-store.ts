import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf } from '../../../core/db.ts'
import { dossierReturns } from '../tables.ts'
import type { Reminder } from './return-rules.ts'

export type DossierReturn = typeof dossierReturns.$inferSelect

/** The number of the next round; the dossier is locked. */
export async function nextReturnNumber(db: Db, dossierId: string): Promise<number> {
  const rows = await db.select({ rounds: count() }).from(dossierReturns).where(eq(dossierReturns.dossierId, dossierId))
  return (rows[0]?.rounds ?? 0) + 1
}

export async function addReturn(db: Db, row: DossierReturn): Promise<void> {
  await db.insert(dossierReturns).values(row)
}

/** Ends the return that waits for the producer: it was answered by filing again, or closed without an answer. Returns its id. */
export async function endReturn(
  db: Db,
  dossierId: string,
  end: { answeredAt: Instant } | { closedAt: Instant },
): Promise<string | null> {
  const { answeredAt, closedAt, id } = dossierReturns
  const open = and(eq(dossierReturns.dossierId, dossierId), isNull(answeredAt), isNull(closedAt))
  return firstOf(await db.update(dossierReturns).set(end).where(open).returning({ id }))?.id ?? null
}

export const listReturns = (db: Db, dossierId: string): Promise<DossierReturn[]> =>
  db.select().from(dossierReturns).where(eq(dossierReturns.dossierId, dossierId)).orderBy(asc(dossierReturns.id))

export const findReturn = async (db: Db, id: string): Promise<DossierReturn | null> =>
  firstOf(await db.select().from(dossierReturns).where(eq(dossierReturns.id, id)))

export async function closeReturn(db: Db, id: string, closedAt: Instant): Promise<void> {
  await db.update(dossierReturns).set({ closedAt }).where(eq(dossierReturns.id, id))
}

export async function moveReturn(db: Db, id: string, dueOn: LegalDay): Promise<void> {
  await db.update(dossierReturns).set({ dueOn }).where(eq(dossierReturns.id, id))
}

export async function saveReminders(db: Db, id: string, reminders: Reminder[]): Promise<void> {
  await db.update(dossierReturns).set({ reminders }).where(eq(dossierReturns.id, id))
}
