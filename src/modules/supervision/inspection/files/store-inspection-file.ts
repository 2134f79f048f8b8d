import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { storedContent } from '../../../dossiers/evidence/stored-content.ts'
import { keepFile } from '../../../evidence/store.ts'
import { lockHandled, refuseConcluded } from '../handled.ts'
import { InspectionFile, inspectors } from '../inspection-shapes.ts'
import { findFile, saveFile } from '../inspection-store.ts'
import { fileView } from '../inspection-views.ts'

export const storeInspectionFile = action({
  name: 'storeInspectionFile',
  summary: 'The bytes of an announced file of a visit: PDF or picture, once',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({ inspectionId: Id, fileId: Id, ...storedContent }),
  output: InspectionFile,
  subject: ({ inspectionId: id }) => ({ type: 'inspection', id }),
  async run(context, { inspectionId, fileId, quarantined, ...content }) {
    const { db, now } = context
    const row = await lockHandled(context, inspectionId)
    refuseConcluded(row)
    // Officers can come back when the scanner answers; nothing here has to be in by a day, so nothing waits unscanned.
    if (quarantined) fail('file-in-quarantine', { retryAfter: 60 })
    const file = await findFile(db, inspectionId, fileId)
    // What was found is not exchanged for other findings: another picture is another file.
    if (file.sha256 !== null && file.sha256 !== content.sha256) fail('content-already-stored')
    const stored = { ...file, ...content, storedAt: file.storedAt ?? now }
    await saveFile(db, stored)
    await keepFile(db, content.sha256, now)
    return fileView(stored)
  },
})
