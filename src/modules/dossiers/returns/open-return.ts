import type { Db } from '../../../core/db.ts'
import { type DossierRow, lockDossierById } from '../store.ts'
import { type DossierReturn, findReturn } from './return-store.ts'

export type OpenReturn = { dossier: DossierRow; open: DossierReturn & { dueOn: string } }

/**
 * A return that still waits for its producer, with its dossier locked, so that filing again comes before or after what
 * is decided of it; null when it was answered, closed or has no due date, or the dossier has ended otherwise.
 */
export async function lockOpenReturn(db: Db, returnId: string): Promise<OpenReturn | null> {
  const seen = await findReturn(db, returnId)
  if (!seen) return null
  const dossier = await lockDossierById(db, seen.dossierId)
  const open = await findReturn(db, returnId)
  if (!open?.dueOn || open.answeredAt || open.closedAt) return null
  if (dossier.state !== 'returned' && dossier.state !== 'supplement') return null
  return { dossier, open: { ...open, dueOn: open.dueOn } }
}
