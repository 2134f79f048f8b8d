import { eq } from 'drizzle-orm'
import type { Instant } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { dossierAdvisers, dossiers } from './tables.ts'

/** Keeps that somebody worked on a dossier for an advisory team; once is enough. */
export async function addAdviser(db: Db, dossierId: string, accountId: string): Promise<void> {
  await db.insert(dossierAdvisers).values({ dossierId, accountId }).onConflictDoNothing()
}

/** Keeps that the council of a locked dossier has a report of its advisory team. Nobody is shown it, so no version is raised. */
export async function saveAdvised(db: Db, dossierId: string, advisedAt: Instant): Promise<void> {
  await db.update(dossiers).set({ advisedAt }).where(eq(dossiers.id, dossierId))
}
