import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })

export const archivePaths: ZodOpenApiPathsObject = {
  '/v1/dossiers/{dossierId}/central-dossier.zip': {
    get: {
      operationId: 'centralDossierArchive',
      summary: 'The central dossier as one ZIP file with manifest.json, for who may read every part of it',
      tags: ['central'],
      requestParams: { path: z.object({ dossierId: Id }) },
      responses: {
        200: { description: 'The archive, made as it is read', content: { 'application/zip': { schema: bytes } } },
        ...problemResponses,
      },
    },
  },
}
