import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, readDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { evidenceView } from '../views.ts'

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
export const announcedEvidence = action({
  name: 'announcedEvidence',
  summary: 'An evidence row whose bytes the actor may bring now',
  kind: 'query',
  roles: ['producer'],
  input: z.strictObject({ dossierId: Id, evidenceId: Id }),
  output: EvidenceView,
  async run({ db, actor }, { dossierId, evidenceId }) {
    transition(await readDossier(db, actor, dossierId), 'edit')
    return evidenceView(await findEvidence(db, dossierId, evidenceId))
  },
})
