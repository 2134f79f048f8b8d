import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { optional } from '../../core/shapes.ts'
import { CriteriaSetView } from './set-shapes.ts'
import { criteriaSetView } from './set-view.ts'
import { InstrumentCode, SetNo } from './shapes.ts'

export const criteriaSet = action({
  name: 'criteriaSet',
  summary:
    'One criteria set as in force today, or a version of it: parts, sections, criteria, options, points and star minima',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    instrument: InstrumentCode,
    set: SetNo,
    sha256: optional(z.string().max(64)).meta({ description: 'A version of the set, in place of the one in force' }),
  }),
  output: CriteriaSetView,
  async run({ world: { criteria }, today }, { instrument, set, sha256 }) {
    const version = sha256 === null ? criteria.set(instrument, set, today) : criteria.version(sha256)
    if (version?.instrument.code !== instrument || version.source.set !== set)
      return fail('unknown-criteria-set', { instrument, set })
    return criteriaSetView(version)
  },
})
