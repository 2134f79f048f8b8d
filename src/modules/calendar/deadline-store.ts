import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm'
import type { LegalDay } from '../../core/clock.ts'
import { type Db, firstOf } from '../../core/db.ts'
import type { DeadlineStep } from './deadline-rules.ts'
import { deadlineChanges, deadlines } from './tables.ts'

export type DeadlineRow = typeof deadlines.$inferSelect
export type DeadlineChange = typeof deadlineChanges.$inferSelect

/** Rows of one insert: a statement takes 65 535 values. */
const chunk = 5_000

export async function addDeadline(db: Db, row: DeadlineRow): Promise<void> {
  await db.insert(deadlines).values(row)
}

/** Whose a deadline is: a dossier's or a revocation case's. */
export type Owner =
  | { dossierId: string; revocationCaseId?: undefined }
  | { dossierId?: undefined; revocationCaseId: string }

/** The latest deadline of a step, locked; null when the step never had one. */
export const lockLatest = async (
  db: Db,
  { step, ...owner }: Owner & { step: DeadlineStep },
): Promise<DeadlineRow | null> =>
  firstOf(
    await db
      .select()
      .from(deadlines)
      .where(
        and(
          owner.dossierId === undefined
            ? eq(deadlines.revocationCaseId, owner.revocationCaseId)
            : eq(deadlines.dossierId, owner.dossierId),
          eq(deadlines.step, step),
        ),
      )
      .orderBy(desc(deadlines.id))
      .limit(1)
      .for('update'),
  )

export async function saveDeadline(db: Db, { id, ...row }: DeadlineRow): Promise<void> {
  await db.update(deadlines).set(row).where(eq(deadlines.id, id))
}

/** Open deadlines of a province, or of all, locked. */
export const lockOpen = (db: Db, provinceCode: string | null): Promise<DeadlineRow[]> =>
  db
    .select()
    .from(deadlines)
    .where(and(isNull(deadlines.endedAt), provinceCode === null ? undefined : eq(deadlines.provinceCode, provinceCode)))
    .orderBy(asc(deadlines.id))
    .for('update')

/** Writes the last days that changed, and both values of each. */
export async function moveDeadlines(db: Db, changes: readonly DeadlineChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += chunk) {
    const some = changes.slice(at, at + chunk)
    const ids = sql.param(some.map(({ deadlineId }) => deadlineId))
    const days = sql.param(some.map(({ dueOnAfter }) => dueOnAfter))
    await db.execute(sql`
      update ${deadlines} set due_on = moved.due_on
        from unnest(${ids}::uuid[], ${days}::date[]) as moved (id, due_on) where ${deadlines.id} = moved.id`)
    await addChanges(db, some)
  }
}

export async function addChanges(db: Db, changes: readonly DeadlineChange[]): Promise<void> {
  if (changes.length > 0) await db.insert(deadlineChanges).values([...changes])
}

type Owners = { dossierIds: readonly string[] } | { revocationCaseIds: readonly string[] }

/** The deadlines of some dossiers or cases in the order in which they began, each with its changes in their order. */
export async function listDeadlines(db: Db, of: Owners): Promise<{ rows: DeadlineRow[]; changes: DeadlineChange[] }> {
  const theirs =
    'dossierIds' in of
      ? inArray(deadlines.dossierId, [...of.dossierIds])
      : inArray(deadlines.revocationCaseId, [...of.revocationCaseIds])
  const [rows, changes] = await Promise.all([
    db.select().from(deadlines).where(theirs).orderBy(asc(deadlines.id)),
    db
      .select({ change: deadlineChanges })
      .from(deadlineChanges)
      .innerJoin(deadlines, eq(deadlines.id, deadlineChanges.deadlineId))
      .where(theirs)
      .orderBy(asc(deadlineChanges.id)),
  ])
  return { rows, changes: changes.map(({ change }) => change) }
}

/** The latest last day among the open deadlines of each dossier; none for a dossier without one, or while all are paused. */
export async function lastOpenDueDays(db: Db, dossierIds: readonly string[]): Promise<Map<string, LegalDay>> {
  const rows = await db
    .select({ dossierId: deadlines.dossierId, dueOn: max(deadlines.dueOn) })
    .from(deadlines)
    .where(and(inArray(deadlines.dossierId, [...dossierIds]), isNull(deadlines.endedAt), isNotNull(deadlines.dueOn)))
    .groupBy(deadlines.dossierId)
  return new Map(rows.map(({ dossierId, dueOn }) => [dossierId!, dueOn!]))
}
