import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { optional } from '../../core/shapes.ts'
import { CriteriaSetSummary } from './set-shapes.ts'
import { criteriaSetSummary } from './set-view.ts'
import { InstrumentCode } from './shapes.ts'

export const criteriaSets = action({
  name: 'criteriaSets',
  summary: 'The criteria sets of an instrument, or of the one in force today; empty where only its record is kept',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ instrument: optional(InstrumentCode) }),
  output: z.strictObject({ items: z.array(CriteriaSetSummary) }).meta({ id: 'CriteriaSetList' }),
  async run({ world, today }, { instrument }) {
    const { criteria } = world
    const found = instrument === null ? criteria.inForce(today) : criteria.instrument(instrument)
    return { items: criteria.sets((found ?? fail('not-found')).code, today).map(criteriaSetSummary) }
  },
})
