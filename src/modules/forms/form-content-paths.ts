import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { formKinds } from './rules.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })

export const formContentPaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/claim-receipts/content': {
    post: {
      operationId: 'claimReceiptContent',
      summary: 'As issueClaimReceipt, printed: the receipt with a new code, as PDF',
      tags: ['forms'],
      requestParams: { path: z.object({ dossierId: Id }) },
      responses: {
        200: { description: 'The receipt', content: { 'application/pdf': { schema: bytes } } },
        ...problemResponses,
      },
    },
  },
  '/v1/dossiers/{dossierId}/forms/{form}/content': {
    get: {
      operationId: 'dossierFormContent',
      summary: 'A paper of a dossier as PDF, fonts embedded; the same data gives the same bytes',
      tags: ['forms'],
      requestParams: { path: z.object({ dossierId: Id, form: z.enum(formKinds) }) },
      responses: {
        200: { description: 'The paper', content: { 'application/pdf': { schema: bytes } } },
        ...problemResponses,
      },
    },
  },
}
