import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../../core/openapi.ts'
import { Id } from '../../../../core/shapes.ts'
import { InspectionFile } from '../inspection-shapes.ts'
import { storeInspectionFile } from './store-inspection-file.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const content = { 'application/octet-stream': { schema: bytes } }
const requestParams = { path: z.object({ inspectionId: Id, fileId: Id }) }

export const inspectionFilePaths: ZodOpenApiPathsObject = {
  '/v1/inspections/{inspectionId}/files/{fileId}/content': {
    get: {
      operationId: 'inspectionFileContent',
      summary: 'A picture or paper of a visit',
      tags: ['supervision'],
      requestParams,
      responses: {
        200: { description: 'The file', content },
        304: { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
    put: {
      operationId: storeInspectionFile.name,
      summary: storeInspectionFile.summary,
      tags: ['supervision'],
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: InspectionFile } } },
        ...problemResponses,
      },
    },
  },
}
