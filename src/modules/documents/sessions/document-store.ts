import { asc, eq, getTableColumns } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { dossiers } from '../../dossiers/tables.ts'
import type { SessionRow } from '../../scoring/sessions/session-store.ts'
import type { Result } from '../../scoring/store.ts'
import { councils, results, sessionDossiers, sessions } from '../../scoring/tables.ts'

/** Results of a session, whoever asks: only for those of its dossiers that the asker sees, once it is closed. */
export const resultsOf = async (db: Db, sessionId: string): Promise<Result[]> =>
  (await db.select().from(results).where(eq(results.sessionId, sessionId)).orderBy(asc(results.id))) as Result[]

/** A session whoever asks: for one who reaches a dossier of it, though not the session. */
export const sessionOf = async (db: Db, id: string): Promise<SessionRow> =>
  firstOf(
    await db
      .select({
        ...getTableColumns(sessions),
        councilName: councils.name,
        level: councils.level,
        unitCode: councils.unitCode,
      })
      .from(sessions)
      .innerJoin(councils, eq(councils.id, sessions.councilId))
      .where(eq(sessions.id, id)),
  ) ?? fail('not-found')

/** What papers say of the dossiers of a session beside the agenda. */
export const dossiersOf = (db: Db, sessionId: string) =>
  db
    .select({ dossierId: dossiers.id, kind: dossiers.kind, communeCode: dossiers.communeCode })
    .from(sessionDossiers)
    .innerJoin(dossiers, eq(dossiers.id, sessionDossiers.dossierId))
    .where(eq(sessionDossiers.sessionId, sessionId))
