import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../../core/openapi.ts'
import { Id } from '../../../../core/shapes.ts'
import { EvidenceView } from '../../../dossiers/shapes.ts'
import { content, fileAnswers, rangeHeader } from '../../../evidence/evidence-paths.ts'
import { storeInquiryPaper } from './store-inquiry-paper.ts'

const tags = ['advising']
const requestParams = { path: z.object({ dossierId: Id, inquiryId: Id, paperId: Id }) }

export const paperPaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/inquiries/{inquiryId}/papers/{paperId}/content': {
    put: {
      operationId: storeInquiryPaper.name,
      summary: storeInquiryPaper.summary,
      tags,
      requestParams,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: EvidenceView } } },
        ...problemResponses,
      },
    },
    get: {
      operationId: 'inquiryPaperContent',
      summary: 'The bytes of a paper of a visit or test; each reading is written down',
      tags,
      requestParams: { ...requestParams, header: rangeHeader },
      responses: fileAnswers,
    },
  },
}
