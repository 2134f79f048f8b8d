import type { LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { holdCalendars } from '../../calendar/store.ts'
import { type DossierRow, lockDossierById } from '../store.ts'
import { type DossierReturn, findReturn } from './return-store.ts'

export type OpenReturn = { dossier: DossierRow; open: DossierReturn & { dueOn: LegalDay; lastDay: LegalDay } }

/**
 * A return that still waits for its producer, with its dossier locked and the calendar held, so that filing again and a
 * change of its last day come before or after what is decided of it; null when it was answered, closed or has no due date, or the dossier has ended otherwise.
 */
export async function lockOpenReturn(db: Db, returnId: string): Promise<OpenReturn | null> {
  const seen = await findReturn(db, returnId)
  if (!seen) return null
  const dossier = await lockDossierById(db, seen.dossierId)
  await holdCalendars(db)
  const open = await findReturn(db, returnId)
  if (!open?.dueOn || !open.lastDay || open.answeredAt || open.closedAt) return null
  if (dossier.state !== 'returned' && dossier.state !== 'supplement') return null
  return { dossier, open: { ...open, dueOn: open.dueOn, lastDay: open.lastDay } }
}
