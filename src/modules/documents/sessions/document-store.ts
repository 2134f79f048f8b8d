import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { dossiers } from '../../dossiers/tables.ts'
import type { Result } from '../../scoring/store.ts'
import { recusals, results, sessionDossiers } from '../../scoring/tables.ts'

/** Results of a session, whoever asks: only for those of its dossiers that the asker sees, once it is closed. */
export const resultsOf = async (db: Db, sessionId: string): Promise<Result[]> =>
  (await db.select().from(results).where(eq(results.sessionId, sessionId)).orderBy(asc(results.id))) as Result[]

/** Who was recused from which dossier of a session, and why. */
export const recusalsOf = (db: Db, sessionId: string) =>
  db
    .select({ dossierId: recusals.dossierId, name: accounts.name, reason: recusals.reason })
    .from(recusals)
    .innerJoin(accounts, eq(accounts.id, recusals.accountId))
    .where(eq(recusals.sessionId, sessionId))
    .orderBy(asc(recusals.at), asc(recusals.accountId))

/** What papers say of the dossiers of a session beside the agenda. */
export const dossiersOf = (db: Db, sessionId: string) =>
  db
    .select({ dossierId: dossiers.id, kind: dossiers.kind, communeCode: dossiers.communeCode })
    .from(sessionDossiers)
    .innerJoin(dossiers, eq(dossiers.id, sessionDossiers.dossierId))
    .where(eq(sessionDossiers.sessionId, sessionId))
