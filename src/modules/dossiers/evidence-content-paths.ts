import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { EvidenceView } from './shapes.ts'
import { storeEvidenceContent } from './store-evidence-content.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const requestParams = { path: z.object({ dossierId: Id, evidenceId: Id }) }
const content = { 'application/pdf': { schema: bytes }, 'image/*': { schema: bytes } }

export const evidenceContentPaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/evidence/{evidenceId}/content': {
    put: {
      operationId: storeEvidenceContent.name,
      summary: storeEvidenceContent.summary,
      tags: ['dossiers'],
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: EvidenceView } } },
        ...problemResponses,
      },
    },
    get: {
      operationId: 'evidenceContent',
      summary: 'The bytes of an evidence file',
      tags: ['dossiers'],
      requestParams,
      responses: { 200: { description: 'The file', content }, ...problemResponses },
    },
  },
}
