import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { takeStamps } from './take-stamps.ts'

const text = z.string()
const page = { 'text/html': { schema: text } }
const tags = ['traceability']

const stampPage = (operationId: string, path: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId,
  summary: 'A page that says what a stamp stands for, in Vietnamese or English',
  tags,
  security: [],
  requestParams: {
    path,
    query: z.object({ lang: z.enum(['vi', 'en']).optional().meta({ description: 'Else by Accept-Language' }) }),
  },
  responses: {
    200: { description: 'The page', content: page },
    304: { description: 'Unchanged since the ETag in If-None-Match' },
    404: { description: 'A page that says that nobody handed such a stamp over', content: page },
    ...problemResponses,
  },
})

/** Addresses for printers and people; the pages themselves are made in src/pages. */
export const stampPaths: ZodOpenApiPathsObject = {
  '/v1/stamp-batches/{stampBatchId}/stamps.csv': {
    get: {
      operationId: takeStamps.name,
      summary: takeStamps.summary,
      tags,
      requestParams: { path: z.object({ stampBatchId: Id }) },
      responses: { 200: { description: 'The file', content: { 'text/csv': { schema: text } } }, ...problemResponses },
    },
  },
  '/t/{serial}': { get: stampPage('stampPage', z.object({ serial: text })) },
  '/01/{gtin}/21/{serial}': { get: stampPage('stampPageOfGtin', z.object({ gtin: text, serial: text })) },
  '/01/{gtin}/10/{lotCode}/21/{serial}': {
    get: stampPage('stampPageOfLot', z.object({ gtin: text, lotCode: text, serial: text })),
  },
}
