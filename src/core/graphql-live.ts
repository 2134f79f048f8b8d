import type { WebsocketHandler } from '@fastify/websocket'
import type { FastifyRequest } from 'fastify'
import { type ExecutionArgs, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql'
import type { Context as Connection } from 'graphql-ws'
import { type Extra, makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { asConnection, type GraphqlContext, present } from './graphql.ts'
import type { Operation } from './graphql-document.ts'
import { fieldErrors, isRefusal, requestErrors, type Wording } from './graphql-errors.ts'
import { asInputFaults } from './graphql-input-faults.ts'
import type { Fields } from './graphql-schema.ts'
import { pickLanguage } from './language.ts'
import { type Place, watch } from './live.ts'
import type { Watchable } from './module.ts'
import { perform } from './perform.ts'
import { fail } from './problem.ts'
import type { Identify } from './rest.ts'
import type { App } from './world.ts'

type SocketContext = Pick<GraphqlContext, 'app' | 'language' | 'requestId'> & {
  identify: () => ReturnType<Identify>
}

/** A field of `Subscription` for each thing that can be watched, by the name of its action. */
export function bindSubscriptions(schema: GraphQLSchema, watchables: readonly Watchable[]): void {
  const fields = schema.getSubscriptionType()?.getFields() ?? {}
  for (const watchable of watchables) {
    const field = fields[watchable.action.name]
    if (!field) throw new Error(`no field Subscription.${watchable.action.name}`)
    field.subscribe = subscribeTo(watchable) as GraphQLFieldResolver<unknown, unknown>
    field.resolve = (output) => (watchable.paged ? asConnection(output as Parameters<typeof asConnection>[0]) : output)
  }
  const unbound = Object.values(fields).filter(({ subscribe }) => !subscribe)
  if (unbound.length > 0) throw new Error(`nothing to watch for ${unbound.map(({ name }) => name).join(', ')}`)
}

const subscribeTo =
  ({ action, channel, subject }: Watchable) =>
  async (_: unknown, args: object, { app, identify, requestId }: SocketContext) => {
    const read = async (actor: GraphqlContext['actor']) =>
      (await perform(app, action, present(args), { actor, requestId })).output
    const { sights, close } = await watch(app.world.live, { channel, subject, identify, read, seen: null })
    const snapshots = outputsOf(sights)
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      next: () => snapshots.next(),
      // A generator returns only after what it waits for, which may be a heartbeat away.
      return() {
        close()
        return snapshots.return()
      },
    }
  }

async function* outputsOf<Output>(
  sights: AsyncGenerator<{ output: Output } | null, void>,
): AsyncGenerator<Output, void> {
  for await (const sight of sights) if (sight) yield sight.output
}

type Options = {
  app: App
  identify: Identify
  production: boolean
  schema: GraphQLSchema
  read: (source: string, name: string | undefined) => Operation
  resolvers: Fields
}

type Sent = { query: string; operationName?: unknown; variables?: unknown }

type Socket = Connection<Record<string, unknown>, Extra>

/** Browsers cannot set headers of a socket: the token comes as `authorization` of `connection_init`, or as the header. */
const authorizationOf = ({ connectionParams, extra }: Socket): string | undefined => {
  const given = connectionParams?.authorization ?? connectionParams?.Authorization
  return typeof given === 'string' ? given : extra.request.headers.authorization
}

const wordingOf = ({ headers, id, log }: FastifyRequest): Wording => ({
  language: pickLanguage(headers['accept-language']),
  requestId: id,
  log,
})

/**
 * `/graphql` over WebSocket, by the protocol graphql-transport-ws. mercurius has a handler of its own, which validates no
 * document, knows no limits and answers in messages of the older protocol.
 */
export function subscriptionHandler({ app, identify, production, schema, read, resolvers }: Options): WebsocketHandler {
  const places = new WeakMap<object, Place>()
  const identifyBy = (socket: Socket) => () => identify({ headers: { authorization: authorizationOf(socket) } })
  const operationOf = ({ query, operationName, variables }: Sent) => {
    const operation = read(query, typeof operationName === 'string' ? operationName : undefined)
    if (operation.kind !== 'subscription') fail('malformed-query', { detail: overHttp })
    return { operation, variables: (variables ?? {}) as Record<string, unknown> }
  }
  const checkVariables = async (socket: Socket, { operation, variables }: ReturnType<typeof operationOf>) => {
    try {
      operation.checkCost(variables)
      operation.checkVariables(variables)
    } catch (error) {
      throw asInputFaults(error, operation, variables, resolvers, { app, actor: await identifyBy(socket)() })
    }
  }
  const argumentsOf = async (socket: Socket, given: Sent) => {
    const asked = operationOf(given)
    await checkVariables(socket, asked)
    const { operation, variables } = asked
    const { language, requestId } = wordingOf(socket.extra.request)
    const contextValue: SocketContext = { app, language, requestId, identify: identifyBy(socket) }
    const document = parse(operation.source)
    return { schema, document, variableValues: variables, contextValue } satisfies ExecutionArgs
  }
  return makeHandler<Record<string, unknown>>({
    isProd: production,
    async onConnect(socket) {
      const identifyNow = identifyBy(socket)
      try {
        const place = app.world.live.admit((await identifyNow()).accountId ?? fail('unauthenticated'))
        places.set(socket, place)
        place.about('')
        void closeWhenUnknown(place, identifyNow, (code, reason) => socket.extra.socket.close(code, reason))
        return true
      } catch {
        return false
      }
    },
    onClose: (socket) => places.get(socket)?.leave(),
    async onSubscribe(socket, _id, payload) {
      try {
        return await argumentsOf(socket, payload)
      } catch (error) {
        if (isRefusal(error)) return error.errors
        return [new GraphQLError('refused', { originalError: error as Error })]
      }
    },
    onError: ({ extra }, _id, _payload, errors) => worded(errors as GraphQLError[], wordingOf(extra.request)) as never,
    onNext: ({ extra }, _id, _payload, _args, { errors, ...result }) =>
      errors && ({ ...result, errors: worded(errors as GraphQLError[], wordingOf(extra.request)) } as never),
  })
}

const overHttp = {
  vi: 'Truy vấn và thao tác ghi được gửi bằng HTTP',
  en: 'Queries and mutations are sent over HTTP',
}

/** Faults of the document as they are, all others as at the HTTP door. */
const worded = (errors: readonly GraphQLError[], wording: Wording) => [
  ...requestErrors(
    errors.filter(({ originalError }) => !originalError),
    wording,
  ),
  ...fieldErrors(
    errors.filter(({ originalError }) => originalError),
    wording,
  ),
]

/** A socket ends with the token that opened it, and when the instance goes down: its client then finds another. */
async function closeWhenUnknown(
  place: Place,
  identify: () => Promise<unknown>,
  close: (code: number, reason: string) => void,
): Promise<void> {
  try {
    while (await place.news()) await identify()
    close(1001, 'Going away')
  } catch {
    place.leave()
    close(4403, 'Forbidden')
  }
}
