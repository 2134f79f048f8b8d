import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { CertificateCode } from './shapes.ts'

const inPath = { path: z.object({ code: CertificateCode }) }
const unchanged = { '304': { description: 'Unchanged since the ETag in If-None-Match' } }

const image = (operationId: string, mediaType: string): ZodOpenApiOperationObject => ({
  operationId,
  summary: 'QR code of the page that verifies a certificate, for labels',
  tags: ['certification'],
  security: [],
  requestParams: inPath,
  responses: {
    '200': { description: 'The image', content: { [mediaType]: { schema: { type: 'string' } } } },
    ...unchanged,
    ...problemResponses,
  },
})

/** Addresses for people and printers; the pages themselves are made in src/pages. */
export const verificationPaths: ZodOpenApiPathsObject = {
  '/.well-known/did.json': {
    get: {
      operationId: 'didDocument',
      summary: 'The issuer of credentials and its keys (did:web)',
      tags: ['certification'],
      security: [],
      responses: {
        '200': {
          description: 'The document',
          content: { 'application/json': { schema: z.looseObject({ id: z.string() }) } },
        },
        ...unchanged,
        ...problemResponses,
      },
    },
  },
  '/v/{code}': {
    get: {
      operationId: 'verificationPage',
      summary: 'A page that says whether a certificate is in force, in Vietnamese or English',
      tags: ['certification'],
      security: [],
      requestParams: {
        ...inPath,
        query: z.object({
          lang: z.enum(['vi', 'en']).optional().meta({ description: 'Else by Accept-Language' }),
          on: z.iso.date().optional().meta({ description: 'As it was on that day, not after today' }),
          s: z.string().max(1000).optional().meta({ description: 'The signature of the QR code' }),
        }),
      },
      responses: {
        '200': { description: 'The page', content: { 'text/html': { schema: { type: 'string' } } } },
        ...unchanged,
        '404': {
          description: 'A page that says that no certificate has this code',
          content: { 'text/html': { schema: { type: 'string' } } },
        },
      },
    },
  },
  '/v/{code}/qr.svg': { get: image('qrCodeSvg', 'image/svg+xml') },
  '/v/{code}/qr.png': { get: image('qrCodePng', 'image/png') },
}
