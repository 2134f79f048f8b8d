import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { MapView, mapInput } from './shapes.ts'

/** The same as the action answers, under the media type that map programs look for. */
export const mapPaths: ZodOpenApiPathsObject = {
  '/v1/map.geojson': {
    get: {
      operationId: 'mapGeojson',
      summary: 'The map as GeoJSON (RFC 7946), for other sites too',
      tags: ['map'],
      security: [],
      requestParams: { query: z.object(mapInput) },
      responses: {
        '200': { description: 'The features in view', content: { 'application/geo+json': { schema: MapView } } },
        '304': { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
  },
}
