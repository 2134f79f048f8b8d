import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Language } from './language.ts'
import { Problem, problemDocument } from './problem.ts'
import { isFault, problemOf } from './problem-of.ts'

/** Where and for whom errors are worded. */
export type Wording = { language: Language; requestId: string; log: Pick<FastifyBaseLogger, 'error'> }

/** A problem as a GraphQL error: the same document as in REST stands in `extensions`. */
export function problemError(problem: Problem, { language, requestId }: Wording): GraphQLFormattedError {
  const document = { ...problemDocument(problem, language), instance: `/requests/${requestId}` }
  return { message: document.title, extensions: document }
}

const longestDetail = 500

/** Faults of the document or its variables; what graphql-js says of them quotes only what the client sent. */
export const requestErrors = (errors: readonly GraphQLError[], wording: Wording): GraphQLFormattedError[] =>
  errors.map((error) => {
    const { locations } = error
    return { ...problemError(problemOfRequest(error), wording), ...(locations?.length && { locations }) }
  })

function problemOfRequest({ message, originalError }: GraphQLError): Problem {
  if (originalError instanceof Problem) return originalError
  const detail = message.slice(0, longestDetail)
  return new Problem('malformed-query', { detail: { vi: detail, en: detail } })
}

/** Errors of fields: problems as they are, all others masked and logged with their cause. */
export const fieldErrors = (errors: readonly GraphQLError[], wording: Wording): GraphQLFormattedError[] =>
  errors.map((error) => {
    const { originalError, locations, path } = error
    const cause = originalError ?? error
    const problem = problemOf(cause)
    if (isFault(cause, problem)) wording.log.error({ err: cause, path }, 'GraphQL field failed')
    return { ...problemError(problem, wording), ...(locations?.length && { locations }), ...(path && { path }) }
  })

/** A document or variables that graphql-js, mercurius or the compiled query refused before anything ran. */
export const isRefusal = (error: unknown): error is { errors: GraphQLError[] } =>
  error instanceof Error &&
  'errors' in error &&
  Array.isArray(error.errors) &&
  error.errors.every((one) => one instanceof GraphQLError)
