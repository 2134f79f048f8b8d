import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const responses: ZodOpenApiOperationObject['responses'] = {
  200: {
    description: 'A4 on its long side, a page for each certificate',
    content: { 'application/pdf': { schema: bytes } },
  },
  ...problemResponses,
}

export const certificateContentPaths: ZodOpenApiPathsObject = {
  '/v1/certificates/{certificateId}/content': {
    get: {
      operationId: 'certificateContent',
      summary: 'A certificate as PDF in Vietnamese and English with its QR code; one that has ended says so',
      tags: ['certification'],
      requestParams: { path: z.object({ certificateId: Id }) },
      responses,
    },
  },
  '/v1/decisions/{decisionId}/certificates/content': {
    get: {
      operationId: 'certificatesOfDecisionContent',
      summary: 'All certificates of a decision as one PDF in the order of the paper, as far as they are within reach',
      tags: ['certification'],
      requestParams: { path: z.object({ decisionId: Id }) },
      responses,
    },
  },
}
