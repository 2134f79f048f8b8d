import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import mercurius from 'mercurius'
import { graphiqlPage } from './graphiql.ts'
import type { GraphqlContext } from './graphql.ts'
import { bodyLimits } from './graphql-body.ts'
import { documentReader, type Operation } from './graphql-document.ts'
import { fieldErrors, isRefusal, problemError, requestErrors, type Wording } from './graphql-errors.ts'
import { acceptedType, type MediaType, type Parameters, parametersOf } from './graphql-http.ts'
import { asInputFaults } from './graphql-input-faults.ts'
import { defaultLimits, type Limits } from './graphql-limits.ts'
import { bindSubscriptions, subscriptionHandler } from './graphql-live.ts'
import { withLoaders } from './graphql-loaders.ts'
import { assertRootsResolved, executableSchema, mergeFields, withEnumNames } from './graphql-schema.ts'
import { pickLanguage } from './language.ts'
import type { Module } from './module.ts'
import { fail, problems } from './problem.ts'
import { isFault, problemOf } from './problem-of.ts'
import { challengeOf, type Identify } from './rest.ts'
import { utf8 } from './utf8.ts'
import type { App } from './world.ts'

export type GraphqlDoorOptions = {
  app: App
  /** The text of schema.graphql. */
  sdl: string
  modules: readonly Module[]
  /** Throws a problem for a token that is no good; the whole request then answers 401. */
  identify: Identify
  /** GraphiQL is for development only. */
  production: boolean
  limits?: Partial<Limits>
}

/** Leaves are handed over as they are (see `withEnumNames`); an option that mercurius takes and its types do not know. */
const plainLeaves: object = { compilerOptions: { disableLeafSerialization: true } }

/** `/graphql` as GraphQL over HTTP words it (all audits of `graphql-http` pass), and `/graphiql`. */
export function graphqlDoor(server: FastifyInstance, options: GraphqlDoorOptions): void {
  const { app, identify, modules } = options
  const schema = executableSchema(options.sdl)
  const resolvers = mergeFields(modules, 'resolvers')
  assertRootsResolved(schema, resolvers)
  bindSubscriptions(
    schema,
    modules.flatMap(({ watchables = [] }) => watchables),
  )
  const read = documentReader(schema, { ...defaultLimits, ...options.limits })
  server.register(async (scope) => {
    await scope.register(mercurius, {
      schema,
      resolvers: withEnumNames(schema, withLoaders(resolvers, mergeFields(modules, 'loaders'))) as mercurius.IResolvers,
      jit: 1,
      routes: false,
      // More than a portal and its reports have; a compiled query may take a megabyte.
      cache: 250,
      ...plainLeaves,
      // Errors with locations come from our own reading; trees without them are half as big.
      graphql: { parseOptions: { noLocation: true } },
      errorFormatter: (execution) => ({ statusCode: 200, response: execution as never }),
    })
    acceptOnlyJson(scope)
    scope.setErrorHandler(answerFailure)
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      if (!acceptedType(request.headers.accept)) fail('not-acceptable')
      const parameters = parametersOf(request)
      const context = contextOf(app, await identify(request), request)
      const operation = read(parameters.query, parameters.operationName)
      const asked = execute(operation, parameters, context, reply).catch((error) => {
        const { variables = {} } = parameters
        throw asInputFaults(error, operation, variables, resolvers, context)
      })
      return send(request, reply, 200, await asked)
    }
    const wsHandler = subscriptionHandler({ app, identify, production: options.production, schema, read, resolvers })
    scope.route({ method: 'GET', url: '/graphql', handler, wsHandler })
    scope.route({ method: 'POST', url: '/graphql', ...bodyLimits(scope, modules, identify), handler })
    if (!options.production) graphiqlPage(scope)
  })
}

/** A foreign page may send text/plain without asking first (CSRF), and Fastify would take it. */
function acceptOnlyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'))
}

function contextOf(app: App, actor: GraphqlContext['actor'], request: FastifyRequest): GraphqlContext {
  return {
    actor,
    language: pickLanguage(request.headers['accept-language']),
    requestId: request.id,
    batches: new Map(),
    get app() {
      return app
    },
    // mercurius assigns its Fastify instance to `context.app` at each request.
    set app(_) {},
  }
}

const wordingOf = (request: FastifyRequest): Wording => ({
  language: pickLanguage(request.headers['accept-language']),
  requestId: request.id,
  log: request.log,
})

const overWebSocket = {
  vi: 'Theo dõi trực tiếp dùng WebSocket, giao thức graphql-transport-ws',
  en: 'Subscriptions are made over WebSocket, by the protocol graphql-transport-ws',
}

type Body = { data?: unknown; errors?: GraphQLFormattedError[] }

async function execute(
  operation: Operation,
  { variables }: Parameters,
  context: GraphqlContext,
  reply: FastifyReply,
): Promise<Body> {
  if (operation.kind === 'subscription') fail('malformed-query', { detail: overWebSocket })
  if (reply.request.method !== 'POST' && operation.kind !== 'query') fail('method-not-allowed', { allowed: ['POST'] })
  operation.checkCost(variables)
  const run: Promise<ExecutionResult> = reply.graphql(operation.source, context, variables, operation.name)
  const { data, errors } = await run.catch((error) => {
    // Whatever mercurius or the compiled query says of variables that do not fit, this says it with locations.
    operation.checkVariables(variables)
    throw error
  })
  if (!errors) return { data }
  // Without data nothing ran.
  if (data === undefined) operation.checkVariables(variables)
  return { errors: fieldErrors(errors, wordingOf(reply.request)), data }
}

function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const wording = wordingOf(request)
  if (isRefusal(error)) {
    // The older media type promises 200 to whatever was well-formed HTTP (GraphQL over HTTP §6.4.1).
    const status = mediaTypeOf(request) === 'application/json' ? 200 : 400
    return send(request, reply, status, { errors: requestErrors(error.errors, wording) })
  }
  const problem = problemOf(error)
  const { status } = problems[problem.code]
  if (isFault(error, problem)) request.log.error({ err: error }, 'GraphQL request failed')
  if (status === 401) reply.header('www-authenticate', challengeOf(problem.code))
  if (status === 405) reply.header('allow', 'POST')
  if (problem.extra.retryAfter !== undefined) reply.header('retry-after', problem.extra.retryAfter)
  return send(request, reply, status, { errors: [problemError(problem, wording)] })
}

const mediaTypeOf = ({ headers }: FastifyRequest): MediaType => acceptedType(headers.accept) ?? 'application/json'

const send = (request: FastifyRequest, reply: FastifyReply, status: number, body: Body): FastifyReply =>
  reply
    .code(status)
    .header('content-language', pickLanguage(request.headers['accept-language']))
    .header('vary', 'accept, accept-language, authorization')
    .header('cache-control', request.method === 'GET' ? 'private, no-cache' : 'no-store')
    .type(`${mediaTypeOf(request)}; charset=utf-8`)
    .send(utf8(JSON.stringify(body)))
