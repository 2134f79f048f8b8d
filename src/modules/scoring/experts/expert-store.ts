import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { expertOpinions } from '../tables.ts'

export type ExpertOpinion = typeof expertOpinions.$inferSelect
export type NamedOpinion = ExpertOpinion & { name: string }

const opinionsOfSession = statement('expert-opinions', (db) =>
  db
    .select({ ...getTableColumns(expertOpinions), name: accounts.name })
    .from(expertOpinions)
    .innerJoin(accounts, eq(accounts.id, expertOpinions.accountId))
    .where(eq(expertOpinions.sessionId, sql.placeholder('sessionId')))
    .orderBy(asc(expertOpinions.id)),
)

/** What experts wrote on the dossiers of a session, as it came. */
export const listOpinions = (db: Db, sessionId: string): Promise<NamedOpinion[]> => opinionsOfSession(db, { sessionId })

export async function addOpinion(db: Db, opinion: ExpertOpinion): Promise<void> {
  await db.insert(expertOpinions).values(opinion)
}
