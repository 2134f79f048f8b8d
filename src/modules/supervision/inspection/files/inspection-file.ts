import { z } from 'zod'
import { perform } from '../../../../core/perform.ts'
import { Id } from '../../../../core/shapes.ts'
import { fileDoor } from '../../../evidence/file-door.ts'
import { inspection } from '../inspection.ts'
import { announcedInspectionFile } from './announced-inspection-file.ts'
import { storeInspectionFile } from './store-inspection-file.ts'

/** The pictures and papers of visits, named by `contentUrl`. */
export const inspectionFile = fileDoor({
  tag: 'supervision',
  address: '/v1/inspections/{inspectionId}/files/{fileId}/content',
  place: z.object({ inspectionId: Id, fileId: Id }),
  awaited: announcedInspectionFile,
  record: storeInspectionFile,
  get: { operationId: 'inspectionFileContent', summary: 'A picture or paper of a visit' },
  async read(app, { inspectionId, fileId }, by) {
    const { output } = await perform(app, inspection, { inspectionId }, by)
    return output.files.find(({ id }) => id === fileId)
  },
})
