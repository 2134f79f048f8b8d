import { faultLine } from '../core/fault-line.ts'
import type { Language } from '../core/language.ts'
import { Problem, problemDocument, problems } from '../core/problem.ts'

/** Exit status of a command whose input, or what it was asked to check, is wrong. */
export const wrongInput = 2

/** Says on standard error, in one line, why a command ended, and gives its exit status. */
export function statusOf(error: unknown, language: Language): number {
  // Nobody reads our output any more.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  if (error instanceof Problem) {
    process.stderr.write(`${JSON.stringify(problemDocument(error, language))}\n`)
    return problems[error.code].status < 500 ? wrongInput : 1
  }
  process.stderr.write(`ocop: ${faultLine(error)}\n`)
  return 1
}
