import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { ClientId, refuseFutureId } from '../drafts/client-id.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView, FileName } from '../shapes.ts'
import { addEvidenceRow, listEvidence, saveDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { evidenceFields, refuseFaultyEvidence } from './evidence-said.ts'
import { showPiece } from './show-evidence.ts'
import { unstored } from './stored-content.ts'

/** A dossier of paper has 300 to 500 pages; far more files than that are a mistake or an attack. */
const maxFiles = 200

export const addEvidence = action({
  name: 'addEvidence',
  summary:
    "Announce an evidence file for an item of the checklist, its bytes are then PUT to contentUrl; announced again under the client's id it is the same one",
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, id: optional(ClientId), fileName: FileName, ...evidenceFields }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, id, fileName, ...said }) {
    const { db, actor, now } = context
    if (id) refuseFutureId(id, now)
    const dossier = await lockToWrite(db, actor, dossierId)
    const files = await listEvidence(db, [dossierId])
    const announced = files.find((file) => file.id === id && file.fileName === fileName)
    if (announced) return showPiece(context, dossier, announced)
    transition(dossier, 'edit')
    refuseFaultyEvidence(context, dossier, said)
    if (files.length >= maxFiles) fail('too-many-files', { limit: maxFiles })
    const row = { ...unstored, ...said, id: id ?? uuidv7(), dossierId, fileName, createdAt: now }
    await addEvidenceRow(db, row)
    await saveDossier(db, dossier, now)
    return showPiece(context, dossier, row)
  },
})
