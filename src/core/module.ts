import type { FastifyInstance } from 'fastify'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Action } from './action.ts'
import type { Grant } from './actor.ts'
import type { Db } from './db.ts'
import type { Job } from './jobs.ts'
import type { Identify } from './rest.ts'
import type { Prepared } from './rest-prepared.ts'
import type { App } from './world.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How long and by whom a public answer may be kept (RFC 9111), by what it says. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are alike
export type CacheRule = string | ((output: any) => string)

/** What REST answers with instead of the output as JSON, where a standard fixes its form. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are alike
export type Raw = { mediaType: string; of: (output: any) => string }

/** Names by which caches before the service purge an answer, by the parameters of its path too; sent as Surrogate-Key and as Cache-Tag. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are alike
export type Tags = (output: any, params: Record<string, string>) => string[]

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are alike
type Keeper = (prepared: Prepared, output: any) => void

/** Answers of a public read that are sent as they were made, by the parameters of the path. */
export type Ready = {
  find(app: App, params: Record<string, string>): Prepared | undefined
  /** Asked before the answer is made; what it gives keeps the answer unless something changed meanwhile. */
  keeper(app: App, params: Record<string, string>): Keeper | null
}

export type Route = {
  method: Method
  /** Fastify path below `/v1`, with `:name` for each path parameter, which is a field of the action's input. */
  path: string
  status: 200 | 201 | 204
  action: Action
  cacheControl?: CacheRule
  /** Path below `/v1` under which the new thing is read by its id, when it is not the one it was posted to. */
  location?: string
  raw?: Raw
  tags?: Tags
  ready?: Ready
  /** What a body may have where that is more than elsewhere; then only who may ask is read at all. */
  maxBodyBytes?: number
}

/** One line that binds an action to an address. */
export const route = (
  method: Method,
  path: string,
  status: Route['status'],
  // biome-ignore lint/suspicious/noExplicitAny: actions of every input and output are bound alike
  action: Action<any, any>,
  options: Pick<Route, 'cacheControl' | 'location' | 'raw' | 'tags' | 'ready' | 'maxBodyBytes'> = {},
): Route => ({ method, path, status, action, ...options })

/**
 * A query whose answer can be watched: at its address as server-sent events, in GraphQL as a subscription of its name.
 * `channel` (PostgreSQL NOTIFY) tells of what may have changed it, by the id that `subject` finds in the answer. `paged`: GraphQL
 * shows it as a connection.
 */
// biome-ignore lint/suspicious/noExplicitAny: actions of every input and output are bound alike
export type Watchable = { action: Action<any, any>; channel: string; subject: (output: any) => string; paged?: true }

/** A part of the system, as the doors see it. */
export type Module = {
  name: string
  summary: string
  routes: readonly Route[]
  /** Which queries of the routes can be watched. */
  watchables?: readonly Watchable[]
  /** GraphQL resolvers and loaders, merged with those of the other modules. */
  resolvers?: Record<string, Record<string, unknown>>
  loaders?: Record<string, Record<string, unknown>>
  /** What it does by itself. */
  // biome-ignore lint/suspicious/noExplicitAny: jobs of every payload are run alike
  jobs?: readonly Job<any>[]
  /** Roles that an account holds through this module. */
  grantsOf?: (db: Db, accountId: string) => Promise<Grant[]>
  /** OpenAPI of the addresses that `plugin` serves. */
  paths?: ZodOpenApiPathsObject
  /** Addresses that are no actions on JSON: bytes, pages, protocols of others (OAuth 2, JWKS). */
  plugin?: (server: FastifyInstance, app: App, identify: Identify) => void | Promise<void>
}
