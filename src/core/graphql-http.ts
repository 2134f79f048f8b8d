import type { FastifyRequest } from 'fastify'
import { fail } from './problem.ts'

/** The two media types of an answer (GraphQL over HTTP §6.4). */
export type MediaType = 'application/graphql-response+json' | 'application/json'

const offered: Record<string, MediaType> = {
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/json': 'application/json',
  'application/*': 'application/json',
  '*/*': 'application/json',
}

/** The media type to answer with; the old one for clients that name none, null when none fits. */
export function acceptedType(accept: string | undefined): MediaType | null {
  if (!accept) return 'application/json'
  const [best] = accept
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [name = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
      return { type: offered[name], quality: Number(quality) }
    })
    .filter(({ type, quality }) => type && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return best?.type ?? null
}

export type Parameters = {
  query: string
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
}

/** The parameters of a GraphQL request, from the body of a POST or the address of a GET. */
export function parametersOf(request: FastifyRequest): Parameters {
  const given = request.method === 'POST' ? request.body : fromAddress(request.query)
  if (!isMap(given)) return refuse('The body must be a JSON object')
  const { query, operationName, variables, extensions } = given
  if (typeof query !== 'string') return refuse('The parameter query must be a string')
  if (operationName != null && typeof operationName !== 'string') return refuse('operationName must be a string')
  if (variables != null && !isMap(variables)) return refuse('variables must be an object')
  if (extensions != null && !isMap(extensions)) return refuse('extensions must be an object')
  return { query, operationName: operationName || undefined, variables: variables ?? undefined }
}

const refuse = (detail: string): never => fail('malformed-query', { detail: { vi: detail, en: detail } })

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fromAddress(search: unknown): Record<string, unknown> {
  const { variables, extensions, ...parameters } = search as Record<string, unknown>
  return { ...parameters, variables: parsed(variables, 'variables'), extensions: parsed(extensions, 'extensions') }
}

function parsed(text: unknown, name: string): unknown {
  if (typeof text !== 'string' || text === '') return text || undefined
  try {
    return JSON.parse(text)
  } catch {
    return refuse(`${name} must be JSON`)
  }
}
