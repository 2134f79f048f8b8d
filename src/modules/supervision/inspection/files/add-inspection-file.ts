import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import { Id, Line, optional } from '../../../../core/shapes.ts'
import { lockHandled, refuseConcluded } from '../handled.ts'
import { InspectionFile, inspectors } from '../inspection-shapes.ts'
import { addFile, listFindings } from '../inspection-store.ts'
import { fileView } from '../inspection-views.ts'

export const addInspectionFile = action({
  name: 'addInspectionFile',
  summary: 'Announce a picture or paper of a visit, of one of its findings or of the whole; contentUrl takes its bytes',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({ inspectionId: Id, criterion: optional(z.string().max(20)), fileName: Line(200) }),
  output: InspectionFile,
  subject: ({ inspectionId: id }) => ({ type: 'inspection', id }),
  async run(context, { inspectionId, criterion, fileName }) {
    const { db, actor, now } = context
    const row = await lockHandled(context, inspectionId)
    refuseConcluded(row)
    const findings = await listFindings(db, row.id)
    if (criterion !== null && !findings.some((finding) => finding.criterion === criterion))
      failAt(['criterion'], 'not-found', 'Chưa có kết quả của tiêu chí này', 'No finding of this criterion')
    const announced = { id: uuidv7(), inspectionId, criterion, fileName, addedBy: actor.accountId!, addedAt: now }
    const file = { ...announced, sha256: null, sizeBytes: null, mediaType: null, storedAt: null }
    await addFile(db, file)
    return fileView(file)
  },
})
