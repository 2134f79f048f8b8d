import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, saveDossier, saveEvidence } from '../store.ts'
import { transition } from '../transition.ts'
import { showPiece } from './show-evidence.ts'

export const storeEvidenceContent = action({
  name: 'storeEvidenceContent',
  summary: 'The bytes of an announced evidence file: PDF or picture, stored once under their SHA-256',
  kind: 'command',
  roles: writers,
  input: z.strictObject({
    dossierId: Id,
    evidenceId: Id,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    sizeBytes: z.int().positive(),
    mediaType: z.string(),
    quarantined: z.boolean(),
  }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, evidenceId, quarantined, ...content }) {
    const { db, actor, now } = context
    const dossier = await lockToWrite(db, actor, dossierId)
    transition(dossier, 'edit')
    const row = await findEvidence(db, dossierId, evidenceId)
    if (row.sha256 && row.sha256 !== content.sha256) fail('content-already-stored', { sha256: row.sha256 })
    const stored = {
      ...row,
      ...content,
      storedAt: row.storedAt ?? now,
      quarantinedAt: quarantined ? now : null,
      infectedWith: null,
    }
    await saveEvidence(db, stored)
    await saveDossier(db, dossier, now)
    return showPiece(context, dossier, stored)
  },
})
