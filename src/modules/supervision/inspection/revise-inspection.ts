import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { checkFindings } from './checked-findings.ts'
import { lockHandled, refuseConcluded } from './handled.ts'
import { InspectionView, inspectors, visitFields } from './inspection-shapes.ts'
import { readInspection, replaceFindings, saveInspection } from './inspection-store.ts'
import { inspectionView } from './inspection-views.ts'

export const reviseInspection = action({
  name: 'reviseInspection',
  summary: 'Put other inspectors, notes and findings in the place of those of a visit, until it is concluded',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({ inspectionId: Id, ...visitFields }),
  output: InspectionView,
  subject: ({ inspectionId: id }) => ({ type: 'inspection', id }),
  needsVersion: true,
  async run(context, { inspectionId, findings, ...visit }) {
    const { db, actor } = context
    const row = await lockHandled(context, inspectionId)
    checkVersion(context, row)
    refuseConcluded(row)
    checkFindings(context, row.certificate, row.visitedOn, findings)
    await saveInspection(db, row.id, visit)
    await replaceFindings(db, row.id, findings)
    return inspectionView(context, await readInspection(db, actor, row.id))
  },
})
