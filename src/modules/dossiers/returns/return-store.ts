import { and, asc, count, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf } from '../../../core/db.ts'
import { deadlineChanges, deadlines } from '../../calendar/tables.ts'
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

/** Ends the return that waits for the producer: it was answered by filing again, or closed without an answer. Returns what was planned for it. */
export async function endReturn(
  db: Db,
  dossierId: string,
  end: { answeredAt: Instant } | { closedAt: Instant },
): Promise<Pick<DossierReturn, 'id' | 'remindDaysBefore'> | null> {
  const { answeredAt, closedAt, id, remindDaysBefore } = dossierReturns
  const open = and(eq(dossierReturns.dossierId, dossierId), isNull(answeredAt), isNull(closedAt))
  return firstOf(await db.update(dossierReturns).set(end).where(open).returning({ id, remindDaysBefore }))
}

/** The latest day that the clock of a return ever had; it began with the return, at the same moment. */
const daysOfClock = (db: Db) =>
  db
    .select({ latest: sql<LegalDay>`max(greatest(${deadlines.dueOn}, ${deadlineChanges.dueOnAfter}))`.as('latest') })
    .from(deadlines)
    .leftJoin(deadlineChanges, eq(deadlineChanges.deadlineId, deadlines.id))
    .where(
      and(
        eq(deadlines.dossierId, dossierReturns.dossierId),
        eq(deadlines.step, 'supplement'),
        eq(deadlines.begunAt, dossierReturns.returnedAt),
      ),
    )
    .as('clock')

/**
 * Returns with the last day to file again, the latest that the producer was ever told: a calendar that gives more days
 * moves it, one that gives fewer takes none. `dueOn` is the day for which the jobs of the return were planned.
 */
const withLastDay = (db: Db) => {
  const clock = daysOfClock(db)
  const lastDay = sql<LegalDay | null>`greatest(${dossierReturns.dueOn}, ${clock.latest})::text`
  return db
    .select({ ...getTableColumns(dossierReturns), lastDay: lastDay.as('last_day') })
    .from(dossierReturns)
    .leftJoinLateral(clock, sql`true`)
}

/** The rounds of a dossier, each due on its last day as it is now. */
export async function listReturns(db: Db, dossierId: string): Promise<DossierReturn[]> {
  const rows = await withLastDay(db).where(eq(dossierReturns.dossierId, dossierId)).orderBy(asc(dossierReturns.id))
  return rows.map(({ lastDay, ...row }) => ({ ...row, dueOn: lastDay }))
}

export const findReturn = async (db: Db, id: string): Promise<(DossierReturn & { lastDay: LegalDay | null }) | null> =>
  firstOf(await withLastDay(db).where(eq(dossierReturns.id, id)))

export async function closeReturn(db: Db, id: string, closedAt: Instant): Promise<void> {
  await db.update(dossierReturns).set({ closedAt }).where(eq(dossierReturns.id, id))
}

export async function moveReturn(db: Db, id: string, dueOn: LegalDay): Promise<void> {
  await db.update(dossierReturns).set({ dueOn }).where(eq(dossierReturns.id, id))
}

export async function saveReminders(db: Db, id: string, reminders: Reminder[]): Promise<void> {
  await db.update(dossierReturns).set({ reminders }).where(eq(dossierReturns.id, id))
}
