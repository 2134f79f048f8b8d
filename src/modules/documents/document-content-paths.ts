import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { IssuedBallot } from './ballots/issued/issued-ballot-shapes.ts'
import { storeSignedBallot } from './ballots/issued/store-signed-ballot.ts'
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

const unchanged = { 304: { description: 'Unchanged since the ETag in If-None-Match' } }

type Issued = {
  /** Of the file as it was printed, and as it came back. */
  names: [string, string]
  store: { name: string; summary: string }
  stored: z.ZodType
}

/** The two files of what is issued, below its address. */
const issuedPaths = (address: string, what: string, { names, store, stored }: Issued): ZodOpenApiPathsObject => ({
  [`${address}/{documentId}/content`]: {
    get: {
      operationId: names[0],
      summary: `The file of ${what}, as it was printed once`,
      tags,
      requestParams: document,
      responses: { ...responses('The file'), ...unchanged },
    },
  },
  [`${address}/{documentId}/signed-content`]: {
    get: {
      operationId: names[1],
      summary: `The file of ${what} as it came back signed`,
      tags,
      requestParams: document,
      responses: { ...responses('The file'), ...unchanged },
    },
    put: {
      operationId: store.name,
      summary: store.summary,
      tags,
      requestParams: document,
      requestBody: { required: true, content: { 'application/pdf': { schema: bytes } } },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: stored } } },
        ...problemResponses,
      },
    },
  },
})

export const documentContentPaths: ZodOpenApiPathsObject = {
  ...issuedPaths('/v1/issued-documents', 'an issued document', {
    names: ['issuedDocumentContent', 'signedDocumentContent'],
    store: storeSignedDocument,
    stored: IssuedDocument,
  }),
  ...issuedPaths('/v1/issued-ballots', 'an issued ballot', {
    names: ['issuedBallotContent', 'signedBallotContent'],
    store: storeSignedBallot,
    stored: IssuedBallot,
  }),
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
