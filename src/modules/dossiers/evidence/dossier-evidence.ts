import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { EvidenceList } from '../shapes.ts'
import { listEvidence, readDossier } from '../store.ts'
import { showEvidence } from './show-evidence.ts'

export const dossierEvidence = action({
  name: 'dossierEvidence',
  summary: 'Evidence files of a dossier in order of adding',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: EvidenceList,
  async run(context, { dossierId }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    return { items: await showEvidence(context, [dossier], await listEvidence(db, [dossierId])) }
  },
})
