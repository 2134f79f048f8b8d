import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { EvidenceView } from '../dossiers/shapes.ts'
import { storeEvidenceContent } from '../dossiers/store-evidence-content.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const requestParams = { path: z.object({ dossierId: Id, evidenceId: Id }) }
const content = { 'application/pdf': { schema: bytes }, 'image/*': { schema: bytes } }
const tags = ['evidence']
const header = z.object({
  Range: z.string().optional().meta({ description: 'One range of bytes (RFC 9110 §14); several are answered whole' }),
  'If-Range': z.string().optional().meta({ description: 'ETag of the parts read before' }),
})
const answers = {
  200: { description: 'The file', content },
  206: { description: 'The part asked for', content },
  304: { description: 'Unchanged since the ETag in If-None-Match' },
  ...problemResponses,
}

export const evidencePaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/evidence/{evidenceId}/content': {
    put: {
      operationId: storeEvidenceContent.name,
      summary: storeEvidenceContent.summary,
      tags,
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: EvidenceView } } },
        ...problemResponses,
      },
    },
    get: {
      operationId: 'evidenceContent',
      summary: 'The bytes of an evidence file; each reading is written down',
      tags,
      requestParams: { ...requestParams, header },
      responses: answers,
    },
  },
  '/v1/linked-evidence': {
    get: {
      operationId: 'linkedEvidence',
      summary: 'The bytes of an evidence file through a signed link; the reading is written down under its account',
      tags,
      security: [],
      requestParams: { query: z.object({ link: z.string() }), header },
      responses: answers,
    },
  },
}
