import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { Id } from '../../core/shapes.ts'
import { storeEvidenceContent } from '../dossiers/evidence/store-evidence-content.ts'
import { EvidenceView } from '../dossiers/shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const requestParams = { path: z.object({ dossierId: Id, evidenceId: Id }) }
/** Files that are taken in and read. */
export const content = { 'application/pdf': { schema: bytes }, 'image/*': { schema: bytes } }
const tags = ['evidence']
export const rangeHeader = z.object({
  Range: z.string().optional().meta({ description: 'One range of bytes (RFC 9110 §14); several are answered whole' }),
  'If-Range': z.string().optional().meta({ description: 'ETag of the parts read before' }),
})
export const fileAnswers = {
  200: { description: 'The file', content },
  206: { description: 'The part asked for', content },
  304: { description: 'Unchanged since the ETag in If-None-Match' },
  ...problemResponses,
}

const uploadHeaders = z.object({
  'Tus-Resumable': z.literal('1.0.0'),
  'Upload-Length': z.string().optional().meta({ description: 'Bytes of the whole file' }),
  'Upload-Metadata': z
    .string()
    .optional()
    .meta({ description: 'dossierId and evidenceId of the announced evidence, each in Base64' }),
})
const upload = { path: z.object({ uploadId: z.string() }), header: z.object({ 'Tus-Resumable': z.literal('1.0.0') }) }
const pieceHeaders = upload.header.extend({ 'Upload-Offset': z.string() })
const pieces = { 'application/offset+octet-stream': { schema: bytes } }

export const evidencePaths: ZodOpenApiPathsObject = {
  '/v1/uploads': {
    post: {
      operationId: 'createUpload',
      summary: 'Begin to bring an announced evidence file in pieces (tus 1.0.0)',
      tags,
      requestParams: { header: uploadHeaders },
      responses: { 201: { description: 'Location is where its pieces go' }, ...problemResponses },
    },
    options: {
      operationId: 'uploadProtocol',
      summary: 'Version, extensions and largest file of the tus server',
      tags,
      security: [],
      responses: { 204: { description: 'In the headers' }, ...problemResponses },
    },
  },
  '/v1/uploads/{uploadId}': {
    head: {
      operationId: 'uploadOffset',
      summary: 'How much of an upload has arrived',
      tags,
      requestParams: upload,
      responses: { 200: { description: 'In Upload-Offset and Upload-Length' }, ...problemResponses },
    },
    patch: {
      operationId: 'continueUpload',
      summary: 'The next piece; with the last one the file is stored as the PUT of a whole file would',
      tags,
      requestParams: { ...upload, header: pieceHeaders },
      requestBody: { required: true, content: pieces },
      responses: { 204: { description: 'Upload-Offset says how much has arrived' }, ...problemResponses },
    },
    delete: {
      operationId: 'removeUpload',
      summary: 'Give an upload up',
      tags,
      requestParams: upload,
      responses: { 204: { description: 'Removed' }, ...problemResponses },
    },
  },
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
      requestParams: { ...requestParams, header: rangeHeader },
      responses: fileAnswers,
    },
  },
  '/v1/linked-evidence': {
    get: {
      operationId: 'linkedEvidence',
      summary: 'The bytes of an evidence file through a signed link; the reading is written down under its account',
      tags,
      security: [],
      requestParams: { query: z.object({ link: z.string() }), header: rangeHeader },
      responses: fileAnswers,
    },
  },
}
