import { Problem, type ProblemCode, problems } from './problem.ts'

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
  return isAway(error) ? new Problem('service-busy', { retryAfter: 2 }) : new Problem('internal-error')
}

/** Whether it was nobody's intention: whoever answers it logs it with its cause. */
export const isFault = (error: unknown, problem: Problem): boolean =>
  problem !== error && problems[problem.code].status >= 500

/** Of Node, when a server does not answer; of PostgreSQL, when it is going down, coming up, or full. */
const awayCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'],
  ...['57P01', '57P02', '57P03', '53300'],
])
// pg gives no code to these.
const awayWords = /timeout exceeded when trying to connect|^Connection terminated/

/** The database or the store of files cannot be reached now. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: string }
  return (code !== undefined && awayCodes.has(code)) || awayWords.test(error.message) || isAway(error.cause)
}
