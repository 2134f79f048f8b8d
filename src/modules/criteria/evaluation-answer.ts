import { fail } from '../../core/problem.ts'
import { type EvaluationRequest, type EvaluationResponse, evaluate } from './evaluation.ts'
import type { LoadedSet } from './reference.ts'

/**
 * The response to a request whose form has been checked. Throws the problem `invalid-ballot` with a JSON pointer into the
 * request for each fault, or `invalid-input` where only verdicts or knock-outs name what the set does not have.
 */
export function answerEvaluation({ compiled, bands }: LoadedSet, request: EvaluationRequest): EvaluationResponse {
  const { response, faults } = evaluate(compiled, request, bands)
  if (response) return response
  const inBallots = faults.some(({ pointer }) => pointer.startsWith('/ballots/'))
  return fail(inBallots ? 'invalid-ballot' : 'invalid-input', { errors: faults })
}
