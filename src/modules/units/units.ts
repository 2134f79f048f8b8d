import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { UnitCode, UnitView } from './shapes.ts'

export const units = action({
  name: 'units',
  summary: 'The units directly below a unit: the provinces, or the communes of a province',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ parentCode: UnitCode.default(nation) }),
  output: z.strictObject({ items: z.array(UnitView) }).meta({ id: 'UnitList' }),
  async run({ world }, { parentCode }) {
    return { items: [...world.units.childrenOf(parentCode)] }
  },
})
