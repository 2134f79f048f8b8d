import { asc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { expertOpinions, sessionDossiers, turnedItems } from '../tables.ts'

export type ExpertOpinion = typeof expertOpinions.$inferSelect
export type NamedOpinion = ExpertOpinion & { name: string }

/**
 * Given in a session that put off, or turned into a meeting, a dossier that this one took up after it: its agenda names the
 * session that it goes on from, and that one the one before.
 */
const followed = sql`exists (
  with recursive earlier as (
    select ${sessionDossiers.earlierSessionId} as id from ${sessionDossiers}
     where ${sessionDossiers.sessionId} = ${sql.placeholder('sessionId')} and ${sessionDossiers.dossierId} = ${expertOpinions.dossierId}
    union select item.earlier_session_id from earlier join ${sessionDossiers} item
        on item.session_id = earlier.id and item.dossier_id = ${expertOpinions.dossierId})
  select from earlier join ${turnedItems} turned on turned.session_id = earlier.id
   where turned.dossier_id = ${expertOpinions.dossierId} and earlier.id = ${expertOpinions.sessionId})`

const opinionsOfSession = statement('expert-opinions', (db) =>
  db
    .select({ ...getTableColumns(expertOpinions), name: accounts.name })
    .from(expertOpinions)
    .innerJoin(accounts, eq(accounts.id, expertOpinions.accountId))
    .where(or(eq(expertOpinions.sessionId, sql.placeholder('sessionId')), followed))
    .orderBy(asc(expertOpinions.id)),
)

/** What experts wrote on the dossiers of a session, as it came, also before these were put off. */
export const listOpinions = (db: Db, sessionId: string): Promise<NamedOpinion[]> => opinionsOfSession(db, { sessionId })

export async function addOpinion(db: Db, opinion: ExpertOpinion): Promise<void> {
  await db.insert(expertOpinions).values(opinion)
}
