import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../../core/openapi.ts'
import { Id } from '../../../../core/shapes.ts'
import { IssuedDecision } from './paper-shapes.ts'
import { storeSignedDecision } from './store-signed-decision.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const content = { 'application/pdf': { schema: bytes } }
const unchanged = { 304: { description: 'Unchanged since the ETag in If-None-Match' } }
const file = { 200: { description: 'The file', content }, ...problemResponses }
const tags = ['certification']
const decision = { path: z.object({ decisionId: Id }) }

export const decisionContentPaths: ZodOpenApiPathsObject = {
  '/v1/decision-drafts/{draftId}/content': {
    get: {
      operationId: 'decisionDraftContent',
      summary: 'A drafted decision as PDF, marked as a draft',
      tags,
      requestParams: { path: z.object({ draftId: Id }) },
      responses: file,
    },
  },
  '/v1/decisions/{decisionId}/document/content': {
    get: {
      operationId: 'decisionDocumentContent',
      summary: 'The document of a decision as PDF, as it was printed once',
      tags,
      requestParams: decision,
      responses: { ...file, ...unchanged },
    },
  },
  '/v1/decisions/{decisionId}/document/signed-content': {
    get: {
      operationId: 'signedDecisionContent',
      summary: 'The document of a decision as it came back signed',
      tags,
      requestParams: decision,
      responses: { ...file, ...unchanged },
    },
    put: {
      operationId: storeSignedDecision.name,
      summary: storeSignedDecision.summary,
      tags,
      requestParams: decision,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: IssuedDecision } } },
        ...problemResponses,
      },
    },
  },
}
