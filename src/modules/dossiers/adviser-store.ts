import type { Db } from '../../core/db.ts'
import { dossierAdvisers } from './tables.ts'

/** Keeps that somebody worked on a dossier for an advisory team; once is enough. */
export async function addAdviser(db: Db, dossierId: string, accountId: string): Promise<void> {
  await db.insert(dossierAdvisers).values({ dossierId, accountId }).onConflictDoNothing()
}
