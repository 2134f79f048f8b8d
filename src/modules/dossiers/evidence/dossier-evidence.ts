import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Day, Id, optional } from '../../../core/shapes.ts'
import { EvidenceList } from '../shapes.ts'
import { type Evidence, listEvidence, readDossier } from '../store.ts'
import { showEvidence } from './show-evidence.ts'

export const dossierEvidence = action({
  name: 'dossierEvidence',
  summary: 'Evidence files of a dossier in order of adding, all or those that end before a day',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({
    dossierId: Id,
    expiresBefore: optional(Day).meta({ description: 'Only those whose last day lies before this one' }),
  }),
  output: EvidenceList,
  async run(context, { dossierId, expiresBefore }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    const rows = await listEvidence(db, [dossierId])
    const wanted = ({ validUntil }: Evidence) =>
      expiresBefore === null || (validUntil !== null && validUntil < expiresBefore)
    return { items: await showEvidence(context, [dossier], rows.filter(wanted)) }
  },
})
