import type { z } from 'zod'
import { query, queryBy } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { criteriaSet } from './criteria-set.ts'
import { criteriaSets } from './criteria-sets.ts'
import { evaluate } from './evaluate.ts'
import type { OpenPoint } from './evaluation.ts'
import { instruments } from './instruments.ts'
import type { EvaluationRequest } from './shapes.ts'

// What the law says changes with a release of the service.
const cacheControl = 'public, max-age=3600'

type EvaluateArguments = { instrument: string; set: number; request: z.input<typeof EvaluationRequest> }

export const criteriaModule: Module = {
  name: 'criteria',
  summary: 'Legal instruments, their criteria sets, and the evaluation of ballots',
  routes: [
    route('GET', '/instruments', 200, instruments, { cacheControl }),
    route('GET', '/criteria-sets', 200, criteriaSets, { cacheControl }),
    route('GET', '/criteria-sets/:instrument/:set', 200, criteriaSet, { cacheControl }),
    route('POST', '/criteria-sets/:instrument/:set/evaluations', 200, evaluate),
  ],
  resolvers: {
    Query: {
      instruments: query(instruments),
      criteriaSets: query(criteriaSets),
      criteriaSet: query(criteriaSet),
      // The request stays one value, so that the same JSON goes through every door.
      evaluate: queryBy(evaluate, ({ instrument, set, request }: EvaluateArguments) => ({
        instrument,
        set,
        ...request,
      })),
    },
    OpenPoint: { resolveType: ({ kind }: OpenPoint) => (kind === 'gate' ? 'OpenGate' : 'OpenKnockOut') },
  },
}
