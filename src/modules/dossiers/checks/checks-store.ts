import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { accounts } from '../../accounts/tables.ts'
import { dossierChecks } from '../tables.ts'

export type CheckRow = typeof dossierChecks.$inferSelect
export type CheckByName = CheckRow & { checkedByName: string }

const checksOfDossier = statement('dossier-checks', (db) =>
  db
    .select({ ...getTableColumns(dossierChecks), checkedByName: accounts.name })
    .from(dossierChecks)
    .innerJoin(accounts, eq(accounts.id, dossierChecks.checkedBy))
    .where(eq(dossierChecks.dossierId, sql.placeholder('dossierId')))
    .orderBy(asc(dossierChecks.id)),
)

/** Every finding on the dossier's items, oldest first. */
export const listChecks = (db: Db, dossierId: string): Promise<CheckByName[]> => checksOfDossier(db, { dossierId })

export async function addChecks(db: Db, rows: readonly CheckRow[]): Promise<void> {
  await db.insert(dossierChecks).values([...rows])
}
