import { Problem, type ProblemCode } from './problem.ts'

const ofFastify: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-json',
}

/** The problem behind anything thrown; what was not expected is masked, the caller logs it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number }
  const known = code ? ofFastify[code] : undefined
  if (known) return new Problem(known)
  if (statusCode === 400 && error instanceof SyntaxError) return new Problem('malformed-json')
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Problem('invalid-input')
  if (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)) {
    return new Problem('service-busy', { retryAfter: 2 })
  }
  return new Problem('internal-error')
}
