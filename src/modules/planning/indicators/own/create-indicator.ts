import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { heldOn } from '../../../../core/actor.ts'
import { failAt } from '../../../../core/input.ts'
import { optional } from '../../../../core/shapes.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { IndicatorView } from '../../shapes.ts'
import { indicatorView } from '../../views.ts'
import { definedBy } from './own-rules.ts'
import { CountInput, OwnCode, OwnName, OwnUnit } from './own-shapes.ts'
import { addOwnIndicator, indicatorIn, listOwnIndicators, lockOwner } from './own-store.ts'

/** As many as the catalogue has: every one that is asked for is kept counted (`tallied`). */
const mostOfUnit = 60

export const createIndicator = action({
  name: 'createIndicator',
  summary:
    'Define an indicator of a province, `<unit>:<code>`, in the words of the catalogue: known to the province, its communes and the ministry',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({
    unitCode: UnitCode,
    code: OwnCode,
    name: OwnName,
    unit: OwnUnit,
    count: CountInput,
    outOf: optional(CountInput),
  }),
  output: IndicatorView,
  subject: (_input, { code: id }) => ({ type: 'indicator', id }),
  async run({ db, actor, now, world }, { unitCode, code, name, unit, count, outOf }) {
    if (!heldOn(actor, ['province-officer']).includes(unitCode))
      failAt(['unitCode'], 'not-your-unit', 'Không phải đơn vị của người lập', 'Not a unit that you define for')
    const told = { name, unit, ...definedBy(world.criteria, count, outOf) }
    await lockOwner(db, unitCode)
    if ((await listOwnIndicators(db, unitCode)).length >= mostOfUnit)
      failAt(['code'], 'too-many', `Nhiều nhất ${mostOfUnit} chỉ tiêu`, `${mostOfUnit} indicators at most`)
    const row = { code: `${unitCode}:${code}`, unitCode, told, createdBy: actor.accountId!, createdAt: now }
    await addOwnIndicator(db, row)
    return indicatorView(indicatorIn(row))
  },
})
