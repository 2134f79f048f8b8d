import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { failAt } from './input.ts'
import { queryKinds, serialiserSchema } from './json-schema.ts'
import { pickLanguage } from './language.ts'
import { type Watch, watch } from './live.ts'
import type { Module, Route, Watchable } from './module.ts'
import { noneMatch } from './none-match.ts'
import { authorise, perform } from './perform.ts'
import { Problem, type ProblemCode, problemDocument } from './problem.ts'
import { isFault, problemOf } from './problem-of.ts'
import { sendEvents, wantsEvents } from './rest-events.ts'
import { keeperOf, prepare, sendReady } from './rest-prepared.ts'
import { utf8 } from './utf8.ts'
import type { App } from './world.ts'

export type Identify = (request: { headers: { authorization?: string | undefined } }) => Promise<Actor>

/** Binds every route of every module below `/v1`. */
export function restDoor(server: FastifyInstance, app: App, modules: readonly Module[], identify: Identify): void {
  for (const { routes, watchables = [] } of modules) {
    for (const route of routes) {
      const watchable = watchables.find(({ action }) => action === route.action)
      bind(server, app, { ...route, ...(watchable && { watchable }) }, identify)
    }
  }
}

const pathParameters = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)

function bind(
  server: FastifyInstance,
  app: App,
  {
    method,
    path,
    status,
    action,
    cacheControl,
    location,
    raw,
    tags,
    ready,
    maxBodyBytes,
    watchable,
  }: Route & { watchable?: Watchable },
  identify: Identify,
): void {
  const parameters = pathParameters(path)
  const kinds = queryKinds(action.input)
  // Pages of other sites may read what anyone may, and nothing more: with a token a browser asks first, and is refused.
  const isOpen = method === 'GET' && action.roles === 'public'
  const cacheRule = (action.kind === 'query' && cacheControl) || 'private, no-cache'
  server.route({
    method,
    url: `/v1${path}`,
    ...(maxBodyBytes && {
      bodyLimit: maxBodyBytes,
      // Before the body: nobody else can make the server hold so much.
      onRequest: async (request: FastifyRequest) => authorise(action, await identify(request)),
    }),
    ...(status !== 204 && !raw && { schema: { response: { [status]: serialiserSchema(action.output) } } }),
    handler: async (request, reply) => {
      const plain = ready && !request.raw.url!.includes('?')
      const params = request.params as Record<string, string>
      if (plain && sendReady({ app, ready }, request.raw, params, reply.raw)) return reply.hijack()
      if (isOpen) reply.headers(openToOthers)
      const keep = plain && keeperOf({ app, ready }, request.raw, params)
      if (watchable && wantsEvents(request)) {
        const input = inputOf(request, parameters, kinds)
        return sendEvents(request, reply, await watchFor(app, watchable, input, request, identify))
      }
      const actor = await identify(request)
      const { output, replayed } = await perform(app, action, inputOf(request, parameters, kinds), {
        actor,
        requestId: request.id,
        idempotencyKey: headerOf(request, 'idempotency-key'),
        ifMatch: versionOf(headerOf(request, 'if-match')),
      })
      if (replayed) reply.header('idempotency-replayed', 'true')
      if (method === 'GET') {
        reply.header('cache-control', typeof cacheRule === 'string' ? cacheRule : cacheRule(output))
        if (tags) reply.headers(tagHeaders(tags(output, request.params as Record<string, string>)))
      }
      if (status === 201 && hasId(output)) {
        const collection = location ? `/v1${location}` : request.url.split('?')[0]
        reply.header('location', `${collection}/${output.id}`)
      }
      reply.code(status)
      if (status === 204) return reply.send()
      if (raw) return reply.type(raw.mediaType).send(raw.of(output))
      reply.resourceVersion = hasVersion(output) ? output.version : null
      if (keep) keep(prepare(reply, output), output)
      return output
    },
  })
}

/** Lets pages of other sites read an answer (Fetch standard, CORS). */
export const openToOthers = { 'access-control-allow-origin': '*' }

/** As caches of different makers read them. */
export const tagHeaders = (tags: readonly string[]): Record<string, string> =>
  tags.length > 0 ? { 'surrogate-key': tags.join(' '), 'cache-tag': tags.join(',') } : {}

function watchFor(
  app: App,
  { action, channel, subject }: Watchable,
  input: unknown,
  request: FastifyRequest,
  identify: Identify,
): Promise<Watch<unknown>> {
  const read = async (actor: Actor) => (await perform(app, action, input, { actor, requestId: request.id })).output
  const seen = headerOf(request, 'last-event-id')
  return watch(app.world.live, { channel, subject, identify: () => identify(request), read, seen })
}

declare module 'fastify' {
  interface FastifyReply {
    /** Version of the aggregate in the answer; the first part of its ETag. */
    resourceVersion: number | null
  }
}

const hasId = (output: unknown): output is { id: string } =>
  typeof output === 'object' && output !== null && 'id' in output
const hasVersion = (output: unknown): output is { version: number } =>
  typeof output === 'object' && output !== null && 'version' in output && typeof output.version === 'number'

const headerOf = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

/** The version in an If-Match such as `"v3.x8Kd"` or `"3"`; what follows the number belongs to the representation. */
const versionOf = (ifMatch: string | null): number | null => {
  const version = ifMatch && /^"v?(\d{1,9})(\.[\w-]+)?"$/.exec(ifMatch)?.[1]
  return version ? Number(version) : null
}

function inputOf(
  request: FastifyRequest,
  parameters: readonly string[],
  kinds: ReturnType<typeof queryKinds>,
): unknown {
  const params = fromTexts(request.params as Record<string, string>, kinds)
  if (request.method === 'GET' || request.method === 'DELETE') {
    return { ...fromTexts(request.query as Record<string, string | string[]>, kinds), ...params }
  }
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) return body
  const doubled = parameters.find((name) => name in body)
  if (doubled) failAt([doubled], 'unknown-field', 'Đã có trong địa chỉ', 'It stands in the address already')
  return { ...body, ...params }
}

/** Reads the query of an address that is no action's, as its input says. */
export const textsAs = (input: z.ZodObject) => {
  const kinds = queryKinds(input)
  return (texts: Record<string, string | string[]>): unknown => fromTexts(texts, kinds)
}

/** What stands in an address is text; the action's input says what it stands for. */
const fromTexts = (texts: Record<string, string | string[]>, kinds: ReturnType<typeof queryKinds>) =>
  Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, fromText(value, kinds.get(name))]))

function fromText(value: string | string[], kind: 'number' | 'boolean' | 'array' | undefined): unknown {
  if (kind === 'array') return Array.isArray(value) ? value : value.split(',')
  if (kind === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const language = pickLanguage(request.headers['accept-language'])
  const document = problemDocument(problem, language)
  if (document.status === 401) reply.header('www-authenticate', challengeOf(problem.code))
  if (typeof problem.extra.retryAfter === 'number') reply.header('retry-after', problem.extra.retryAfter)
  return reply
    .code(document.status)
    .headers({ 'content-language': language, vary: 'accept-language', 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send({ ...document, instance: `/requests/${request.id}` })
}

/** RFC 6750 §3: a bare challenge when no token came, `invalid_token` when one came and failed. */
export const challengeOf = (code: ProblemCode): string =>
  code === 'invalid-token' ? 'Bearer realm="ocop", error="invalid_token"' : 'Bearer realm="ocop"'

/** Answers every error as a problem document, and conditional reads with 304 (RFC 9110 §13). */
export function answerErrorsAndConditions(server: FastifyInstance): void {
  server.decorateReply('resourceVersion', null)
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (isFault(error, problem)) request.log.error({ err: error }, 'request failed')
    return sendProblem(request, reply, problem)
  })
  server.setNotFoundHandler((request, reply) => {
    const allowed = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((method) =>
      server.findRoute({ url: request.url.split('?')[0]!, method }),
    )
    // A route that was found may still say that it has nothing there.
    const takes = allowed.some((method) => method === request.method)
    if (allowed.length === 0 || takes) return sendProblem(request, reply, new Problem('not-found'))
    return sendProblem(
      request,
      reply.header('allow', allowed.join(', ')),
      new Problem('method-not-allowed', { allowed }),
    )
  })
  server.addHook('onSend', async (request, reply, payload) => {
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || reply.statusCode !== 200 || !whole || reply.hasHeader('etag')) return payload
    // Once for the digest, the length and the socket, each of which would encode the text anew.
    const bytes = typeof payload === 'string' ? utf8(payload) : (payload as Buffer)
    const digest = hash('sha1', bytes, 'base64url').slice(0, 16)
    const etag = reply.resourceVersion === null ? `"${digest}"` : `"v${reply.resourceVersion}.${digest}"`
    reply.header('etag', etag)
    if (!noneMatch(request.headers['if-none-match'], etag)) return bytes
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return null
  })
}

export { noneMatch }
