import { readFile } from 'node:fs/promises'
import type { Action } from '../../src/core/action.ts'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import type { Person, TestApp } from './app.ts'
import { routes } from './every-question.ts'
import { documentFor, toGraphql } from './graphql-words.ts'
import { type Since, withoutNewIds } from './kept-state.ts'

export const schema = executableSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))

export type Sent = { action: Action; input: Record<string, unknown>; as: Person | null }
type Injected = { statusCode: number; headers: Record<string, unknown>; body: string }

/** An answer byte for byte, headers too, but for the id and the time of the request and ids that were made since. */
export const everything = ({ statusCode, headers, body }: Injected, since: Since): string => {
  const { 'x-request-id': id, date: _date, ...others } = headers
  return withoutNewIds([statusCode, JSON.stringify(others), body].join('\n').replaceAll(String(id), 'REQUEST'), since)
}

export const statusOf = (answer: string): number => Number(answer.split('\n')[0])
export const codeOf = (answer: string): string | undefined => {
  const body = answer.split('\n').at(-1)!
  return body.startsWith('{') ? (JSON.parse(body) as { code?: string }).code : undefined
}

/** What somebody may have seen of the thing before: nothing yet of what is saved for the first time. */
const versionSeen = ({ name, needsVersion }: Action): number | null =>
  needsVersion ? (name.startsWith('save') ? 0 : 1) : null

/** What both doors answer. */
export async function answers(app: TestApp, { action, input, as }: Sent, since: Since): Promise<[string, string]> {
  const { method, path } = routes.find((route) => route.action === action)!
  const rest = { ...input }
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]))
    delete rest[name]
    return value
  })
  const ifMatch = versionSeen(action)
  const withVersion = ifMatch !== null
  const { query, field, isMutation } = documentFor(schema, action.name, { withKey: false, withVersion })
  const authorization = as && { authorization: `Bearer ${as.token}` }
  const inQuery = method === 'GET' || method === 'DELETE'
  const both = [
    await app.server.inject({
      method,
      url: `/v1${url}`,
      headers: { ...authorization, ...(withVersion && { 'if-match': `"v${ifMatch}"` }) },
      ...(inQuery ? { query: rest as never } : { payload: rest }),
    }),
    await app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...authorization },
      payload: { query, variables: { ...toGraphql(field, input, isMutation), ...(withVersion && { ifMatch }) } },
    }),
  ]
  return both.map((answer) => everything(answer, since)) as [string, string]
}
