import { z } from 'zod'
import { action } from '../../core/action.ts'
import { hasRole } from '../../core/actor.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Id, optional, pageInput } from '../../core/shapes.ts'
import { readDossier } from '../dossiers/store.ts'
import { EvidenceReadingPage } from './shapes.ts'
import { dossierExists, listReadings } from './store.ts'

export const evidenceReadings = action({
  name: 'evidenceReadings',
  summary: 'Who read the evidence files of a dossier and when, the newest first; of one file or of all',
  kind: 'query',
  roles: ['province-officer', 'administrator'],
  input: z.strictObject({ dossierId: Id, evidenceId: optional(Id), ...pageInput }),
  output: EvidenceReadingPage,
  async run({ db, actor }, { dossierId, evidenceId, first, after }) {
    if (hasRole(actor, ['administrator'])) await dossierExists(db, dossierId)
    else await readDossier(db, actor, dossierId)
    return pageFrom(await listReadings(db, { dossierId, evidenceId, before: idBefore(after), limit: first + 1 }), first)
  },
})
