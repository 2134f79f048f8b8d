import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })

export const noticePdfPaths: ZodOpenApiPathsObject = {
  '/v1/certificates/{certificateId}/revocation-notice/content': {
    get: {
      operationId: 'revocationNoticeContent',
      summary: 'The notice of a revocation as PDF, fonts embedded; the same data gives the same bytes',
      tags: ['supervision'],
      requestParams: { path: z.object({ certificateId: Id }) },
      responses: {
        200: { description: 'The notice', content: { 'application/pdf': { schema: bytes } } },
        ...problemResponses,
      },
    },
  },
}
