import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { EvidenceList } from '../shapes.ts'
import { listEvidence, readDossier } from '../store.ts'
import { evidenceView } from '../views.ts'

export const dossierEvidence = action({
  name: 'dossierEvidence',
  summary: 'Evidence files of a dossier in order of adding',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: EvidenceList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return { items: (await listEvidence(db, [id])).map(evidenceView) }
  },
})
