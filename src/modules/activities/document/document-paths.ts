import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'
import { content } from '../../evidence/evidence-paths.ts'
import { ActivityFile } from '../shapes.ts'
import { storeActivityDocument } from './store-activity-document.ts'

const requestParams = { path: z.object({ activityId: Id }) }

export const documentPaths: ZodOpenApiPathsObject = {
  '/v1/activities/{activityId}/document/content': {
    get: {
      operationId: 'activityDocumentContent',
      summary: 'The file of the document of a record',
      tags: ['activities'],
      requestParams,
      responses: {
        200: { description: 'The file', content },
        304: { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
    put: {
      operationId: storeActivityDocument.name,
      summary: storeActivityDocument.summary,
      tags: ['activities'],
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: ActivityFile } } },
        ...problemResponses,
      },
    },
  },
}
