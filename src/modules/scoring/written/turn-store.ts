import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { recusals, reopenings, results, sessionDossiers, sessions, turnedItems } from '../tables.ts'

type TurnedItem = typeof turnedItems.$inferSelect

export async function addTurn(db: Db, turn: TurnedItem): Promise<void> {
  await db.insert(turnedItems).values(turn)
}

type ItemColumns = { sessionId: unknown; dossierId: unknown }

/**
 * The ballots of an item of a closed session may be told: it did not go to a meeting, or that meeting is closed too, since
 * until then the same members score the same dossier again (docs/law.md §5).
 */
export const tellable = ({
  sessionId,
  dossierId,
}: ItemColumns): SQL => sql`not exists (select from ${turnedItems} turned
  where turned.session_id = ${sessionId} and turned.dossier_id = ${dossierId} and not exists (select from ${results} result
    join ${sessions} later on later.id = result.session_id and later.state = 'closed'
    where result.dossier_id = turned.dossier_id and result.at >= turned.at))`

/** As `tellable`, of one item. */
export async function isTellable(db: Db, item: { sessionId: string; dossierId: string }): Promise<boolean> {
  const rows = await db.select({ told: sql<boolean>`${tellable(item)}` }).from(sql`(select) as one`)
  return firstOf(rows)!.told
}

const turned = sql<boolean>`exists (select from ${turnedItems} t
  where t.session_id = ${sessionDossiers.sessionId} and t.dossier_id = ${sessionDossiers.dossierId})`
const recusedFrom = sql<string[]>`array(select r.account_id from ${recusals} r
  where r.session_id = ${sessionDossiers.sessionId} and r.dossier_id = ${sessionDossiers.dossierId})`

const reopened = sql<boolean>`exists (select from ${reopenings} r
  where r.session_id = ${sessionDossiers.sessionId} and r.dossier_id = ${sessionDossiers.dossierId})`

export type EarlierItem = {
  sessionId: string
  dossierId: string
  round: number
  turned: boolean
  reopened: boolean
  recused: string[]
}

/** Where dossiers were last on an agenda that was not called off, by their ids; locked dossiers get no further one meanwhile. */
export async function earlierItems(db: Db, dossierIds: readonly string[]): Promise<Map<string, EarlierItem>> {
  const rows = await db
    .selectDistinctOn([sessionDossiers.dossierId], {
      sessionId: sessionDossiers.sessionId,
      dossierId: sessionDossiers.dossierId,
      round: sessionDossiers.round,
      turned,
      reopened,
      recused: recusedFrom,
    })
    .from(sessionDossiers)
    .innerJoin(sessions, and(eq(sessions.id, sessionDossiers.sessionId), ne(sessions.state, 'cancelled')))
    .where(inArray(sessionDossiers.dossierId, [...dossierIds]))
    .orderBy(sessionDossiers.dossierId, desc(sessionDossiers.sessionId))
  return new Map(rows.map((row) => [row.dossierId, row]))
}
