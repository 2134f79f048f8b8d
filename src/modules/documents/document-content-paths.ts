import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { sessionDocumentKinds } from './rules.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const responses = (description: string) => ({
  200: { description, content: { 'application/pdf': { schema: bytes } } },
  ...problemResponses,
})
const tags = ['documents']

export const documentContentPaths: ZodOpenApiPathsObject = {
  '/v1/sessions/{sessionId}/documents/{document}/content': {
    get: {
      operationId: 'sessionDocumentContent',
      summary: 'Minutes or report of a closed session as PDF, fonts embedded; the same data gives the same bytes',
      tags,
      requestParams: { path: z.object({ sessionId: Id, document: z.enum(sessionDocumentKinds) }) },
      responses: responses('The paper'),
    },
  },
  '/v1/sessions/{sessionId}/dossiers/{dossierId}/ballot-form/content': {
    get: {
      operationId: 'ballotFormContent',
      summary: 'A ballot as PDF: blank to print before, filled in once it is submitted',
      tags,
      requestParams: {
        path: z.object({ sessionId: Id, dossierId: Id }),
        query: z.object({ accountId: Id.optional(), round: z.int().min(1).optional() }),
      },
      responses: responses('The ballot'),
    },
  },
}
