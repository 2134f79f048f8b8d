import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import {
  advisoryClearances,
  advisoryRecusals,
  conflictClearances,
  councilMembers,
  recusals,
  sessionDossiers,
  sessions,
} from '../tables.ts'
import type { Clearance } from './conflict-store.ts'

type Place = { dossierId: string; councilId: string }

/** What was cleared for the advisory team of a council before the dossier was on an agenda. */
export const listAdvisoryClearances = (db: Db, { dossierId, councilId }: Place): Promise<Clearance[]> =>
  db
    .select({ ...getTableColumns(advisoryClearances), clearedByName: accounts.name })
    .from(advisoryClearances)
    .innerJoin(accounts, eq(accounts.id, advisoryClearances.clearedBy))
    .where(and(eq(advisoryClearances.dossierId, dossierId), eq(advisoryClearances.councilId, councilId)))
    .orderBy(asc(advisoryClearances.at))

export async function addAdvisoryClearance(db: Db, clearance: typeof advisoryClearances.$inferInsert): Promise<void> {
  await db.insert(advisoryClearances).values(clearance)
}

/** Who was recused as an advisor of a council before the dossier was on an agenda. */
export async function listAdvisoryRecusals(db: Db, { dossierId, councilId }: Place): Promise<string[]> {
  const ofPlace = and(eq(advisoryRecusals.dossierId, dossierId), eq(advisoryRecusals.councilId, councilId))
  const rows = await db.select({ accountId: advisoryRecusals.accountId }).from(advisoryRecusals).where(ofPlace)
  return rows.map(({ accountId }) => accountId)
}

export async function addAdvisoryRecusal(db: Db, recusal: typeof advisoryRecusals.$inferInsert): Promise<void> {
  await db.insert(advisoryRecusals).values(recusal)
}

/** The planned session that settles the conflicts with a dossier, and who is recused there; null before there is one. */
export const findPlannedWith = async (
  db: Db,
  dossierId: string,
): Promise<{ sessionId: string; recused: string[] } | null> =>
  firstOf(
    await db
      .select({
        sessionId: sessions.id,
        recused: sql<string[]>`array(select r.account_id from ${recusals} r
          where r.session_id = ${sessionDossiers.sessionId} and r.dossier_id = ${sessionDossiers.dossierId})`,
      })
      .from(sessionDossiers)
      .innerJoin(sessions, and(eq(sessions.id, sessionDossiers.sessionId), eq(sessions.state, 'planned')))
      .where(eq(sessionDossiers.dossierId, dossierId)),
  )

type Planned = { sessionId: string; councilId: string; dossierIds: readonly string[] }

type Recused = { dossierId: string; accountId: string }

/**
 * Settles in a session that was planned what was settled for the council's advisory team before: the conflicts are the same.
 * Gives who is recused by it, from which dossier.
 */
export async function settleAsBefore(db: Db, { sessionId, councilId, dossierIds }: Planned): Promise<Recused[]> {
  const here = (table: typeof advisoryRecusals | typeof advisoryClearances) =>
    sql`${table.councilId} = ${councilId} and ${table.dossierId} = any(${sql.param([...dossierIds])}::uuid[])
      and exists (select from ${councilMembers} member where member.council_id = ${table.councilId}
        and member.account_id = ${table.accountId} and member.position = 'advisor')`
  const { rows } =
    await db.execute<Recused>(sql`insert into ${recusals} (session_id, dossier_id, account_id, reason, at)
    select ${sessionId}::uuid, dossier_id, account_id, reason, at from ${advisoryRecusals}
     where ${here(advisoryRecusals)} on conflict do nothing
    returning dossier_id as "dossierId", account_id as "accountId"`)
  await db.execute(sql`insert into ${conflictClearances} (session_id, dossier_id, account_id, basis, reason, cleared_by, at)
    select ${sessionId}::uuid, dossier_id, account_id, basis, reason, cleared_by, at from ${advisoryClearances}
     where ${here(advisoryClearances)}`)
  return rows
}
