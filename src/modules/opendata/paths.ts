import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../core/openapi.ts'
import { datasetNames, datasets, formats } from './datasets.ts'

const rows = { schema: { type: 'string' } } as const
const file = (operationId: string, summary: string, path: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: ['opendata'],
  security: [],
  requestParams: { path },
  responses: {
    '200': {
      description: 'One row on each line; gzipped where the client takes it',
      content: { [formats.ndjson.mediaType]: rows, [formats.csv.mediaType]: rows },
    },
    '304': { description: 'Unchanged since the ETag in If-None-Match, or the day in If-Modified-Since' },
    ...problemResponses,
  },
})

const dumps = datasetNames.flatMap((name) => Object.keys(formats).map((format) => `${name}.${format}`))
const withDeltas = datasetNames.filter((name) => datasets[name].hasDeltas)

const forEngines = (
  operationId: string,
  summary: string,
  mediaType: string,
  path?: z.ZodObject,
): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: ['opendata'],
  security: [],
  ...(path && { requestParams: { path } }),
  responses: {
    '200': { description: 'The file', content: { [mediaType]: rows } },
    '304': { description: 'Unchanged since the ETag in If-None-Match' },
    ...problemResponses,
  },
})

/** Addresses that are no actions on JSON. */
export const openDataPaths: ZodOpenApiPathsObject = {
  '/v1/open-data/{file}': {
    get: file(
      'openDataDump',
      'A whole dataset in one state of the database. Then apply the deltas from the day before its Last-Modified on.',
      z.object({ file: z.enum(dumps) }),
    ),
  },
  '/v1/open-data/{dataset}/deltas/{file}': {
    get: file(
      'openDataDelta',
      'Rows touched on a day, as they are now: `change` is `put`, or `delete` for what was merged into `mergedInto`',
      z.object({
        dataset: z.enum(withDeltas),
        file: z.string().meta({ description: 'The day in Viet Nam and the format', example: '2026-06-01.ndjson' }),
      }),
    ),
  },
  '/open-data/catalog.jsonld': {
    get: {
      operationId: 'openDataCatalogue',
      summary: 'The description of open data as DCAT-AP 3 in JSON-LD',
      tags: ['opendata'],
      security: [],
      responses: {
        '200': { description: 'The catalogue', content: { 'application/ld+json': { schema: { type: 'object' } } } },
        '304': { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
  },
  '/robots.txt': { get: forEngines('robots', 'What search engines may read', 'text/plain') },
  '/sitemap.xml': { get: forEngines('sitemap', 'Index of the parts of the sitemap', 'application/xml') },
  '/sitemaps/{file}': {
    get: forEngines(
      'sitemapPart',
      'Pages, or at most 50 000 products with a certificate in force',
      'application/xml',
      z.object({ file: z.string().meta({ example: 'products-1.xml' }) }),
    ),
  },
}
