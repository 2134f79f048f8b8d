import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'
import { IssuedRevocationNotice } from './notice-shapes.ts'
import { storeSignedNotice } from './store-signed-notice.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const content = { 'application/pdf': { schema: bytes } }
const file = {
  200: { description: 'The notice', content },
  304: { description: 'Unchanged since the ETag in If-None-Match' },
  ...problemResponses,
}
const tags = ['supervision']
const notice = { path: z.object({ noticeId: Id }) }

export const noticePdfPaths: ZodOpenApiPathsObject = {
  '/v1/certificates/{certificateId}/revocation-notice/content': {
    get: {
      operationId: 'revocationNoticeContent',
      summary: 'The notice of a revocation as PDF, fonts embedded; the file that was issued, once it was',
      tags,
      requestParams: { path: z.object({ certificateId: Id }) },
      responses: file,
    },
  },
  '/v1/revocation-notices/{noticeId}/content': {
    get: {
      operationId: 'issuedRevocationNoticeContent',
      summary: 'The file of an issued notice of a revocation, as it was printed once',
      tags,
      requestParams: notice,
      responses: file,
    },
  },
  '/v1/revocation-notices/{noticeId}/signed-content': {
    get: {
      operationId: 'signedRevocationNoticeContent',
      summary: 'The notice of a revocation as it came back signed',
      tags,
      requestParams: notice,
      responses: file,
    },
    put: {
      operationId: storeSignedNotice.name,
      summary: storeSignedNotice.summary,
      tags,
      requestParams: notice,
      requestBody: { required: true, content },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: IssuedRevocationNotice } } },
        ...problemResponses,
      },
    },
  },
}
