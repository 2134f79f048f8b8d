import fastify, { type FastifyInstance } from 'fastify'
import { z } from 'zod'
import { action } from '../../src/core/action.ts'
import { type Actor, publicActor } from '../../src/core/actor.ts'
import { connection, type GraphqlContext, query } from '../../src/core/graphql.ts'
import { graphqlDoor } from '../../src/core/graphql-door.ts'
import type { Limits } from '../../src/core/graphql-limits.ts'
import type { Module } from '../../src/core/module.ts'
import { pageFrom } from '../../src/core/page.ts'
import { fail } from '../../src/core/problem.ts'
import { pageInput } from '../../src/core/shapes.ts'
import type { App } from '../../src/core/world.ts'

/** A schema of a few fields, enough for everything that the door itself promises. */
export const smallSdl = `
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
  enum Colour { DEEP_RED SKY_BLUE }
  type Thing { id: ID! colour: Colour! finish: Colour parts: [Thing!]! @listSize(assumedSize: 3) maker: Thing names: [String!]! }
  type ThingEdge { cursor: String! node: Thing! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! }
  input PaintInput { colours: [Colour!]! spare: Colour = SKY_BLUE }
  type Query {
    thing(colour: Colour = DEEP_RED, note: String): Thing
    things(first: Int = 20, after: String): ThingConnection!
    refused(letters: String): Thing
    broken: Thing
    wrongColour: Colour!
    language: String!
    requestId: ID!
  }
  type Mutation { paint(input: PaintInput!): [Colour!]! count: Int! }
`

const Colour = z.enum(['deep-red', 'sky-blue'])
const Thing = z.strictObject({ id: z.string(), colour: Colour })
const ids = Array.from(
  { length: 45 },
  (_, at) => `01993b5e-8a00-7000-8000-0000000000${String(99 - at).padStart(2, '0')}`,
)
const things = ids.map((id) => ({ id, colour: 'deep-red' as const }))

const read = { kind: 'query', roles: 'public' } as const

const thing = action({
  ...read,
  name: 'thing',
  summary: 'One thing',
  input: z.strictObject({ colour: Colour.nullish(), note: z.string().max(5).nullish() }),
  output: Thing,
  run: async (_, { colour }) => ({ id: ids[0]!, colour: colour ?? 'sky-blue' }),
})

const listThings = action({
  ...read,
  name: 'things',
  summary: 'All things',
  input: z.strictObject(pageInput),
  output: z.strictObject({
    items: z.array(Thing),
    pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
  run: async (_, { first }) => pageFrom(things, first),
})

const refused = action({
  ...read,
  name: 'refused',
  summary: 'Always refused',
  input: z.strictObject({ letters: z.string().nullish() }),
  output: Thing,
  run: async () => fail('stale-version', { version: 7, retryAfter: 3 }),
})

const broken = action({
  ...read,
  name: 'broken',
  summary: 'Always broken',
  input: z.strictObject({}),
  output: Thing,
  run: async () => {
    throw new Error('password=hunter2', { cause: new Error('the disk') })
  },
})

let count = 0

const smallModule: Module = {
  name: 'small',
  summary: 'For tests of the GraphQL door',
  routes: [],
  resolvers: {
    Query: {
      thing: query(thing),
      things: connection(listThings),
      refused: query(refused),
      broken: query(broken),
      wrongColour: () => 'green',
      language: (_: unknown, _args: unknown, { language }: GraphqlContext) => language,
      requestId: (_: unknown, _args: unknown, { requestId }: GraphqlContext) => requestId,
    },
    Mutation: {
      paint: (_: unknown, { input }: { input: { colours: string[]; spare: string } }) => [
        ...input.colours,
        input.spare,
      ],
      count: () => ++count,
    },
    Thing: { maker: (parent: unknown) => parent, names: () => ['a', 'b'] },
  },
  loaders: {
    Thing: {
      parts: async (queries: { obj: { id: string } }[], { app }: GraphqlContext) => {
        if (app.clock().getTime() !== 0) throw new Error('not the app of the context')
        return queries.map(({ obj }) => [obj, obj])
      },
    },
  },
}

export type Logged = { err: Error; path?: unknown }

type SmallOptions = {
  limits?: Partial<Limits>
  production?: boolean
  identify?: () => Promise<Actor>
  modules?: readonly Module[]
}

/** A server with the small schema; `logged` gathers what it logged as an error. */
export function smallServer(options: SmallOptions = {}): { server: FastifyInstance; logged: Logged[] } {
  const logged: Logged[] = []
  const server = fastify({
    logger: {
      level: 'error',
      stream: { write: () => {} },
      hooks: { logMethod: ([entry]) => logged.push(entry as unknown as Logged) },
    },
  })
  const app = { clock: () => new Date(0), database: {}, world: {} } as unknown as App
  graphqlDoor(server, {
    app,
    sdl: smallSdl,
    modules: options.modules ?? [smallModule],
    identify: options.identify ?? (async () => publicActor),
    production: options.production ?? false,
    limits: options.limits ?? {},
  })
  return { server, logged }
}

export { smallModule }

export type Answer = {
  status: number
  headers: Record<string, unknown>
  data: Record<string, unknown> | null | undefined
  errors: { message: string; locations?: unknown; path?: unknown; extensions: Record<string, unknown> }[]
}

/** Sends one GraphQL request by POST, asking for the newer media type. */
export async function ask(
  server: FastifyInstance,
  query: string,
  variables?: object,
  headers: object = {},
): Promise<Answer> {
  const {
    statusCode,
    body,
    headers: answered,
  } = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, ...(variables && { variables }) },
    headers: { accept: 'application/graphql-response+json', 'accept-language': 'en', ...headers },
  })
  const { data, errors = [] } = JSON.parse(body) as Pick<Answer, 'data'> & { errors?: Answer['errors'] }
  return { status: statusCode, headers: answered, data, errors }
}
