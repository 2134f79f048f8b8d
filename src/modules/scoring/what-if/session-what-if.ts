import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { shownMean } from '../../criteria/mean.ts'
import { EvaluationResponse, ExactMean } from '../../criteria/shapes.ts'
import { outcomes, sessionActions } from '../rules.ts'
import { readSession } from '../sessions/session-store.ts'
import { listResults } from '../store.ts'
import { mismatches, whatIf } from './what-if-rules.ts'

const Star = z.int().min(1).max(5).nullable()

export const WhatIfView = z
  .strictObject({
    sessionId: Id,
    instrument: z.string(),
    setNo: z.int(),
    criteriaSha256: z.string(),
    items: z.array(
      z
        .strictObject({
          dossierId: Id,
          productCode: z.string().nullable(),
          productName: z.string(),
          was: z.strictObject({ mean: ExactMean, outcome: z.enum(outcomes), star: Star }).meta({ id: 'ResultAsItIs' }),
          unmatched: z.array(
            z.strictObject({ criterion: z.string(), why: z.enum(mismatches) }).meta({ id: 'UnmatchedCriterion' }),
          ),
          matched: z
            .strictObject({ criteria: z.int(), of: z.int(), max: z.int(), mean: ExactMean })
            .meta({ id: 'MatchedCriteria', description: 'Points on what matches, under the other set' }),
          leftOut: z.array(z.string()).meta({ description: 'Verdicts and findings that the other set does not know' }),
          evaluation: EvaluationResponse.nullable().meta({
            description: 'The whole evaluation under the other set; null while a criterion of it has no score',
          }),
        })
        .meta({ id: 'WhatIfItem' }),
    ),
  })
  .meta({ id: 'WhatIf' })

export const sessionWhatIf = action({
  name: 'sessionWhatIf',
  summary: 'What another criteria set would say to the ballots of a closed session; an answer that nothing keeps',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id, instrument: Line(40), set: z.int().min(1).max(99) }),
  output: WhatIfView,
  async run({ db, actor, world }, { sessionId, instrument, set: setNo }) {
    const { state } = await readSession(db, actor, sessionId)
    if (state !== 'closed') fail('session-wrong-state', { state, allowed: sessionActions[state] })
    const set = world.criteria.set(instrument, setNo) ?? fail('unknown-criteria-set', { instrument, set: setNo })
    const rows = await listResults(db, actor, sessionId)
    return {
      ...{ sessionId, instrument, setNo, criteriaSha256: set.sha256 },
      items: rows.map(
        ({ dossierId, productCode, productName, meanSum: sum, meanCount: count, outcome, star, request }) => ({
          ...{ dossierId, productCode, productName },
          was: { mean: { sum, count, shown: shownMean(sum, count) }, outcome, star },
          ...whatIf(set, request),
        }),
      ),
    }
  },
})
