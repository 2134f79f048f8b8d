import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { Module, Route } from './module.ts'
import { problems } from './problem.ts'
import { keptDays } from './stored-answers.ts'

const ProblemShape = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problems) as [string, ...string[]]),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.looseObject({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document; `errors` point into the input (RFC 6901)' })

/** The answer of every failure; documented once for each class of status. */
export const problemResponses = {
  '4XX': {
    description: 'Refused: the problem says why',
    content: { 'application/problem+json': { schema: ProblemShape } },
  },
  '5XX': { description: 'Failed', content: { 'application/problem+json': { schema: ProblemShape } } },
} as const

const IdempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .meta({ description: `Repeats of the request with the same key are answered alike, for ${keptDays} days` })
const LastEventId = z.string().optional().meta({ description: 'Id of the last event seen: it is not sent again' })
const eventStream = {
  'text/event-stream': {
    schema: z.string().meta({
      description:
        'Server-sent events: the `data` of each is the whole answer as JSON, sent when it differs from the one before; comments are signs of life; an event `problem` is the last one and says why',
    }),
  },
}
const IfMatch = z.string().meta({ description: 'ETag of the thing as it was read' })

function operation({ name, watchables }: Module, route: Route): ZodOpenApiOperationObject {
  const { method, path, status, action } = route
  const watched = watchables?.some((watchable) => watchable.action === action)
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  const pick = Object.fromEntries(names.map((parameter) => [parameter, true])) as Record<never, true>
  const inPath = action.input.pick(pick)
  const others = action.input.omit(pick)
  const isRead = method === 'GET' || method === 'DELETE'
  const header = {
    ...(action.kind === 'command' && action.idempotent !== false && { 'Idempotency-Key': IdempotencyKey }),
    ...(action.needsVersion && { 'If-Match': IfMatch }),
    ...(watched && { 'Last-Event-ID': LastEventId }),
  }
  return {
    operationId: action.name,
    summary: action.summary,
    tags: [name],
    ...(action.roles === 'public' && { security: [] }),
    ...(Array.isArray(action.roles) && { description: `Roles: ${action.roles.join(', ')}.` }),
    requestParams: {
      ...(names.length > 0 && { path: inPath }),
      ...(isRead && Object.keys(others.shape).length > 0 && { query: others }),
      ...(Object.keys(header).length > 0 && { header: z.object(header) }),
    },
    ...(!isRead &&
      Object.keys(others.shape).length > 0 && {
        requestBody: { required: true, content: { 'application/json': { schema: others } } },
      }),
    responses: {
      [status]:
        status === 204
          ? { description: 'Done' }
          : {
              description: action.summary,
              content: route.raw
                ? { [route.raw.mediaType]: { schema: { type: 'string' } } }
                : { 'application/json': { schema: action.output }, ...(watched && eventStream) },
            },
      ...(method === 'GET' && { '304': { description: 'Unchanged since the ETag in If-None-Match' } }),
      ...problemResponses,
    },
  }
}

function pathsOf(modules: readonly Module[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const module of modules) {
    for (const route of module.routes) {
      const path = `/v1${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(module, route) }
    }
    for (const [path, item] of Object.entries(module.paths ?? {})) {
      paths[path] = { ...paths[path], ...(item as Record<string, ZodOpenApiOperationObject>) }
    }
  }
  return paths as ZodOpenApiPathsObject
}

/** The REST contract as an OpenAPI 3.1 document, made from the modules' routes and their actions. */
export function openapiDocument(modules: readonly Module[], version: string) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'OCOP API',
      version,
      description: 'One Commune One Product: dossiers, councils, decisions, certificates and plans.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'this service' }],
    security: [{ bearer: [] }],
    tags: modules.map(({ name, summary }) => ({ name, description: summary })),
    paths: pathsOf(modules),
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  })
}
