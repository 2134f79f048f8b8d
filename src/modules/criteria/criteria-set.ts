import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { CriteriaSetView } from './set-shapes.ts'
import { criteriaSetView } from './set-view.ts'
import { InstrumentCode, SetNo } from './shapes.ts'

export const criteriaSet = action({
  name: 'criteriaSet',
  summary: 'One criteria set as printed: parts, sections, criteria, options, points and star minima',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ instrument: InstrumentCode, set: SetNo }),
  output: CriteriaSetView,
  async run({ world }, { instrument, set }) {
    return criteriaSetView(world.criteria.set(instrument, set) ?? fail('unknown-criteria-set', { instrument, set }))
  },
})
