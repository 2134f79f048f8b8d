import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, readDossier } from '../store.ts'
import { evidenceView } from '../views.ts'

export const evidenceFile = action({
  name: 'evidenceFile',
  summary: 'What is known of one evidence file',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceView,
  async run({ db, actor }, { dossierId, evidenceId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return evidenceView(await findEvidence(db, id, evidenceId))
  },
})
