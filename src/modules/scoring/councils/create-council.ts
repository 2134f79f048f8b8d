import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { Day, Line, optional, PastDay } from '../../../core/shapes.ts'
import { UnitCode } from '../../units/shapes.ts'
import { checkManages } from '../authority.ts'
import { CouncilView, regulationFields } from '../shapes.ts'
import { councilView } from '../views.ts'
import { addCouncil } from './council-store.ts'
import { regulationOf } from './regulation.ts'
import { termOf } from './term.ts'

export const createCouncil = action({
  name: 'createCouncil',
  summary: 'Set up a council of a province, or of the ministry on VN, by its decision and with its regulation',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    unitCode: UnitCode,
    name: Line(200),
    decisionNumber: Line(50),
    decisionDate: PastDay,
    termFrom: optional(Day).meta({ description: 'Unless said otherwise the day of the decision' }),
    termUntil: optional(Day).meta({ description: 'The last day of the term; null: open' }),
    ...regulationFields,
  }),
  output: CouncilView,
  subject: (_input, { id }) => ({ type: 'council', id }),
  async run({ db, actor, now, world }, fields) {
    const level = fields.unitCode === nation ? ('ministry' as const) : ('province' as const)
    if (level === 'province' && world.units.get(fields.unitCode)?.level !== 'province') {
      failAt(['unitCode'], 'not-a-province', 'Hội đồng thuộc tỉnh hoặc bộ (VN)', 'A council is of a province or of VN')
    }
    checkManages(actor, { level, unitCode: fields.unitCode })
    const settled = { ...fields, ...termOf(fields), ...regulationOf(fields) }
    const council = await addCouncil(db, {
      ...{ id: uuidv7(), level, ...settled, replacesId: null },
      ...{ createdAt: now, version: 1 },
    })
    return councilView(world, council, [])
  },
})
