import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { Day, optional } from '../../core/shapes.ts'
import { UnitCode, UnitView } from './shapes.ts'

export const units = action({
  name: 'units',
  summary:
    'The units directly below a unit on a day, of which today is the usual: the provinces, or the communes of a province',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ parentCode: UnitCode.default(nation), on: optional(Day) }),
  output: z.strictObject({ items: z.array(UnitView) }).meta({ id: 'UnitList' }),
  async run({ world, today }, { parentCode, on }) {
    return { items: [...world.units.on(on ?? today).childrenOf(parentCode)] }
  },
})
