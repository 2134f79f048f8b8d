import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, saveDossier, saveEvidence } from '../store.ts'
import { transition } from '../transition.ts'
import { showPiece } from './show-evidence.ts'
import { storedContent, withContent } from './stored-content.ts'

export const storeEvidenceContent = action({
  name: 'storeEvidenceContent',
  summary: 'The bytes of an announced evidence file: PDF or picture, stored once under their SHA-256',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, evidenceId: Id, ...storedContent }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, evidenceId, ...content }) {
    const { db, actor, now } = context
    const dossier = await lockToWrite(db, actor, dossierId)
    transition(dossier, 'edit')
    const stored = withContent(await findEvidence(db, dossierId, evidenceId), content, now)
    await saveEvidence(db, stored)
    await saveDossier(db, dossier, now)
    return showPiece(context, dossier, stored)
  },
})
