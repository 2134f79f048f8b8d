import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, readDossier } from '../store.ts'
import { showPiece } from './show-evidence.ts'

export const evidenceFile = action({
  name: 'evidenceFile',
  summary: 'What is known of one evidence file',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceView,
  async run(context, { dossierId, evidenceId }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    return showPiece(context, dossier, await findEvidence(db, dossierId, evidenceId))
  },
})
