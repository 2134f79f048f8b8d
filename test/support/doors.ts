import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { z } from 'zod'
import type { Action } from '../../src/core/action.ts'
import type { Module } from '../../src/core/module.ts'
import type { ProblemDocument } from '../../src/core/problem.ts'
import { documentFor, fromGraphql, toGraphql } from './graphql-words.ts'

type Sent = { token?: string | undefined; idempotencyKey?: string; ifMatch?: number; headers?: Record<string, string> }
export type Answer = { output: unknown; problem: ProblemDocument | null }

/** One of the two ways into the system, asked in the words of the actions, so that a test can say the same to both. */
export type Door = {
  name: 'REST' | 'GraphQL'
  ask(action: Action, input: object, sent: Sent): Promise<Answer>
}

export function restDoorOf(server: FastifyInstance, modules: readonly Module[]): Door {
  const routes = new Map(modules.flatMap((module) => module.routes.map((route) => [route.action, route])))
  return {
    name: 'REST',
    async ask(action, input, { token, idempotencyKey, ifMatch, headers }) {
      const route = routes.get(action)
      if (!route) throw new Error(`${action.name} has no route`)
      const rest: Record<string, unknown> = { ...input }
      const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
        const value = String(rest[name])
        delete rest[name]
        return encodeURIComponent(value)
      })
      const inQuery = route.method === 'GET' || route.method === 'DELETE'
      const response = await server.inject({
        method: route.method,
        url: `/v1${path}`,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
          ...(ifMatch !== undefined && { 'if-match': `"v${ifMatch}"` }),
          ...headers,
        },
        ...(inQuery ? { query: rest as Record<string, string> } : { payload: rest }),
      })
      const body: unknown = response.body === '' ? null : response.json()
      return response.statusCode < 400
        ? { output: body, problem: null }
        : { output: null, problem: body as ProblemDocument }
    },
  }
}

type GraphqlAnswer = { data?: Record<string, unknown> | null; errors?: { extensions?: unknown; message: string }[] }

export function graphqlDoorOf(server: FastifyInstance, schema: GraphQLSchema): Door {
  return {
    name: 'GraphQL',
    async ask(action, input, { token, idempotencyKey, ifMatch, headers }) {
      const { query, field, isMutation } = documentFor(schema, action.name, {
        withKey: idempotencyKey !== undefined,
        withVersion: ifMatch !== undefined,
      })
      const input_ = toGraphql(field, input, isMutation)
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
        payload: {
          query,
          variables: {
            ...input_,
            ...(idempotencyKey && { idempotencyKey }),
            ...(ifMatch !== undefined && { ifMatch }),
          },
        },
      })
      const { data, errors } = response.json<GraphqlAnswer>()
      const problem = errors?.[0]?.extensions as ProblemDocument | undefined
      if (errors) return { output: null, problem: problem ?? (Promise.reject(new Error(errors[0]!.message)) as never) }
      return { output: fromGraphql(field.type, data![action.name]), problem: null }
    },
  }
}

/** The answer to something that the door must grant. */
export async function granted<Input extends z.ZodObject, Output extends z.ZodType>(
  door: Door,
  action: Action<Input, Output>,
  input: z.input<Input>,
  sent: Sent = {},
): Promise<z.output<Output>> {
  const { output, problem } = await door.ask(action as unknown as Action, input, sent)
  if (problem) throw new Error(`${door.name} refused ${action.name}: ${JSON.stringify(problem)}`)
  // The output schema is what both doors promise, so every test that asks checks it too.
  return action.output.parse(output)
}

/** The problem with which the door must answer. */
export async function refused<Input extends z.ZodObject, Output extends z.ZodType>(
  door: Door,
  action: Action<Input, Output>,
  input: z.input<Input>,
  sent: Sent = {},
): Promise<ProblemDocument> {
  const { output, problem } = await door.ask(action as unknown as Action, input, sent)
  if (!problem) throw new Error(`${door.name} granted ${action.name}: ${JSON.stringify(output)}`)
  return problem
}

/** `done`, or the code of the problem: for those who ask at once and cannot say who comes first. */
export async function outcome<Input extends z.ZodObject, Output extends z.ZodType>(
  door: Door,
  action: Action<Input, Output>,
  input: z.input<Input>,
  sent: Sent,
): Promise<string> {
  const { problem } = await door.ask(action as unknown as Action, input, sent)
  return problem?.code ?? 'done'
}
