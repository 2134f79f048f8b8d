import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { UnitCode, UnitView } from './shapes.ts'

export const unit = action({
  name: 'unit',
  summary: 'One administrative unit as it is today',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ code: UnitCode }),
  output: UnitView,
  async run({ world }, { code }) {
    return world.units.get(code) ?? fail('not-found')
  },
})
