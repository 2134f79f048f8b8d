import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { refuseConcluded, refuseOthers } from '../handled.ts'
import { InspectionFile, inspectors } from '../inspection-shapes.ts'
import { findFile, readInspection } from '../inspection-store.ts'
import { fileView } from '../inspection-views.ts'

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
export const announcedInspectionFile = action({
  name: 'announcedInspectionFile',
  summary: 'A file of a visit whose bytes the actor may bring now',
  kind: 'query',
  roles: inspectors,
  input: z.strictObject({ inspectionId: Id, fileId: Id }),
  output: InspectionFile,
  async run(context, { inspectionId, fileId }) {
    const row = await readInspection(context.db, context.actor, inspectionId)
    refuseOthers(context, row)
    refuseConcluded(row)
    return fileView(await findFile(context.db, inspectionId, fileId))
  },
})
