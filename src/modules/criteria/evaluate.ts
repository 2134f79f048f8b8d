import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { answerEvaluation } from './evaluation-answer.ts'
import { EvaluationRequest, EvaluationResponse, InstrumentCode, SetNo } from './shapes.ts'

export const evaluate = action({
  name: 'evaluate',
  summary: 'Compute the result of ballots on a criteria set; reads and writes nothing',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ instrument: InstrumentCode, set: SetNo, ...EvaluationRequest.shape }),
  output: EvaluationResponse,
  async run({ world, today }, { instrument, set, ...request }) {
    const loaded = world.criteria.set(instrument, set, today) ?? fail('unknown-criteria-set', { instrument, set })
    return answerEvaluation(loaded, request)
  },
})
