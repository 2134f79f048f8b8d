import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { recusals } from '../tables.ts'

export type NamedRecusal = Awaited<ReturnType<typeof listRecusals>>[number]

/** Who was recused from which dossier of a session, when and why, in that order. */
export const listRecusals = (db: Db, sessionId: string) =>
  db
    .select({
      dossierId: recusals.dossierId,
      accountId: recusals.accountId,
      name: accounts.name,
      reason: recusals.reason,
      at: recusals.at,
    })
    .from(recusals)
    .innerJoin(accounts, eq(accounts.id, recusals.accountId))
    .where(eq(recusals.sessionId, sessionId))
    .orderBy(asc(recusals.at), asc(recusals.accountId))
