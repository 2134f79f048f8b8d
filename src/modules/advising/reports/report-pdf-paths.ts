import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })

export const reportPdfPaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/advisory-reports/{reportId}/content': {
    get: {
      operationId: 'advisoryReportContent',
      summary: 'A report of the advisory team as PDF, fonts embedded; the same report gives the same bytes',
      tags: ['advising'],
      requestParams: { path: z.object({ dossierId: Id, reportId: Id }) },
      responses: {
        200: { description: 'The report', content: { 'application/pdf': { schema: bytes } } },
        ...problemResponses,
      },
    },
  },
}
