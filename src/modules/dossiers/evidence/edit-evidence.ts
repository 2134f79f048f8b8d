import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { EvidenceView } from '../shapes.ts'
import { findEvidence, saveDossier, saveEvidence } from '../store.ts'
import { transition } from '../transition.ts'
import { evidenceFields, refuseFaultyEvidence } from './evidence-said.ts'
import { showPiece } from './show-evidence.ts'

export const editEvidence = action({
  name: 'editEvidence',
  summary:
    'Replace what is said of an evidence file in a draft or returned dossier: item, criteria, validity; the file stays',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, evidenceId: Id, ...evidenceFields }),
  output: EvidenceView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  needsVersion: true,
  async run(context, { dossierId, evidenceId, ...said }) {
    const { db, actor, now } = context
    const dossier = await lockToWrite(db, actor, dossierId)
    transition(dossier, 'edit')
    const row = await findEvidence(db, dossierId, evidenceId)
    const { item, criteria, validFrom, validUntil } = row
    checkVersion(context, row, () => ({ current: { item, criteria, validFrom, validUntil }, sent: said }))
    refuseFaultyEvidence(context, dossier, said)
    const edited = { ...row, ...said, version: row.version + 1 }
    await saveEvidence(db, edited)
    await saveDossier(db, dossier, now)
    return showPiece(context, dossier, edited)
  },
})
