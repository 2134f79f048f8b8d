import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { IssuedDocument } from './issued/issued-shapes.ts'
import { storeSignedDocument } from './issued/store-signed-document.ts'
import { sessionDocumentKinds } from './rules.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const responses = (description: string) => ({
  200: { description, content: { 'application/pdf': { schema: bytes } } },
  ...problemResponses,
})
const tags = ['documents']

const document = { path: z.object({ documentId: Id }) }

export const documentContentPaths: ZodOpenApiPathsObject = {
  '/v1/issued-documents/{documentId}/content': {
    get: {
      operationId: 'issuedDocumentContent',
      summary: 'The file of an issued document, as it was printed once',
      tags,
      requestParams: document,
      responses: { ...responses('The file'), 304: { description: 'Unchanged since the ETag in If-None-Match' } },
    },
  },
  '/v1/issued-documents/{documentId}/signed-content': {
    get: {
      operationId: 'signedDocumentContent',
      summary: 'The file of an issued document as it came back signed',
      tags,
      requestParams: document,
      responses: { ...responses('The file'), 304: { description: 'Unchanged since the ETag in If-None-Match' } },
    },
    put: {
      operationId: storeSignedDocument.name,
      summary: storeSignedDocument.summary,
      tags,
      requestParams: document,
      requestBody: { required: true, content: { 'application/pdf': { schema: bytes } } },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: IssuedDocument } } },
        ...problemResponses,
      },
    },
  },
  '/v1/dossiers/{dossierId}/result-notice/content': {
    get: {
      operationId: 'resultNoticeContent',
      summary: 'The notice of the latest result of a dossier as PDF; the file that was issued, once it was',
      tags,
      requestParams: { path: z.object({ dossierId: Id }) },
      responses: responses('The notice'),
    },
  },
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
