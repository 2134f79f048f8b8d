import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../../core/openapi.ts'
import { Id, Version } from '../../../../core/shapes.ts'
import { PlanDocument } from './document-shapes.ts'
import { storePlanDocument } from './store-plan-document.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/pdf' } })
const content = { 'application/pdf': { schema: bytes } }
const requestParams = { path: z.object({ planId: Id, version: Version }) }

export const planDocumentPaths: ZodOpenApiPathsObject = {
  '/v1/plans/{planId}/documents/{version}/content': {
    get: {
      operationId: 'planDocumentContent',
      summary: 'The signed file of a plan, or of a decision that revises it',
      tags: ['planning'],
      requestParams,
      responses: {
        200: { description: 'The file', content },
        304: { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
    put: {
      operationId: storePlanDocument.name,
      summary: storePlanDocument.summary,
      tags: ['planning'],
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: PlanDocument } } },
        ...problemResponses,
      },
    },
  },
}
