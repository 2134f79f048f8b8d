import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, removeEvidenceRow, saveDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { showPiece } from './show-evidence.ts'

export const removeEvidence = action({
  name: 'removeEvidence',
  summary: 'Take an evidence file out of a draft or returned dossier',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, evidenceId }) {
    const { db, actor, now } = context
    const dossier = await lockToWrite(db, actor, dossierId)
    transition(dossier, 'edit')
    const row = await findEvidence(db, dossierId, evidenceId)
    await removeEvidenceRow(db, row.id)
    await saveDossier(db, dossier, now)
    return showPiece(context, dossier, row)
  },
})
