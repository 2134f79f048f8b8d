import { z } from 'zod'
import { perform } from '../../../core/perform.ts'
import { Id } from '../../../core/shapes.ts'
import { fileDoor } from '../../evidence/file-door.ts'
import { activity } from '../activity.ts'
import { awaitedDocument } from './awaited-document.ts'
import { storeActivityDocument } from './store-activity-document.ts'

/** The files of the documents of records, named by `contentUrl`. */
export const documentFile = fileDoor({
  tag: 'activities',
  address: '/v1/activities/{activityId}/document/content',
  place: z.object({ activityId: Id }),
  awaited: awaitedDocument,
  record: storeActivityDocument,
  get: { operationId: 'activityDocumentContent', summary: 'The file of the document of a record' },
  read: async (app, place, by) => (await perform(app, activity, place, by)).output.document?.file,
})
