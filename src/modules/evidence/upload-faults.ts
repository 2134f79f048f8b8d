import { Problem, type ProblemCode } from '../../core/problem.ts'

const ofProtocol: Record<number, ProblemCode> = {
  403: 'upload-malformed',
  404: 'not-found',
  409: 'upload-offset-mismatch',
  410: 'not-found',
  412: 'upload-malformed',
  413: 'file-too-large',
}

/** What tus says in its own words, as a problem; what is none of a client's faults is handed on. */
export function uploadFault(error: unknown): unknown {
  if (error instanceof Problem) return error
  const { status_code: status, body } = (error ?? {}) as { status_code?: number; body?: string }
  // Another request for the same upload took over, or the sender went away.
  if (body?.startsWith('Request aborted') || body?.startsWith('failed to acquire lock'))
    return new Problem('upload-taken-over', { retryAfter: 1 })
  if (status && status in ofProtocol) return new Problem(ofProtocol[status]!)
  if (status && (status < 500 || status === 501)) return new Problem('upload-malformed')
  return error instanceof Error ? error : new Error(body ?? 'an upload failed')
}
