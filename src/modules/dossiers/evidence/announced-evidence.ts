import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { mayActFor, writers } from '../paper/acting.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, readDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { showPiece } from './show-evidence.ts'

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
export const announcedEvidence = action({
  name: 'announcedEvidence',
  summary: 'An evidence row whose bytes the actor may bring now',
  kind: 'query',
  roles: writers,
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceView,
  async run(context, { dossierId, evidenceId }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    await mayActFor(db, actor, dossier.producerId)
    transition(dossier, 'edit')
    return showPiece(context, dossier, await findEvidence(db, dossierId, evidenceId))
  },
})
