import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { heldOn } from '../../../../core/actor.ts'
import { failAt } from '../../../../core/input.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { definedBy } from './own-rules.ts'
import { OwnCode, ownFields } from './own-shapes.ts'
import { addOwnIndicator, listOwnIndicators, lockOwner } from './own-store.ts'
import { OwnIndicatorView, ownIndicatorView } from './own-views.ts'

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
    ...ownFields,
  }),
  output: OwnIndicatorView,
  subject: (_input, { code: id }) => ({ type: 'indicator', id }),
  async run({ db, actor, now, world }, { unitCode, code, name, unit, count, outOf, inReports }) {
    if (!heldOn(actor, ['province-officer']).includes(unitCode))
      failAt(['unitCode'], 'not-your-unit', 'Không phải đơn vị của người lập', 'Not a unit that you define for')
    const told = { name, unit, ...definedBy(world.criteria, count, outOf), inReports }
    await lockOwner(db, unitCode)
    if ((await listOwnIndicators(db, [unitCode])).length >= mostOfUnit)
      failAt(['code'], 'too-many', `Nhiều nhất ${mostOfUnit} chỉ tiêu`, `${mostOfUnit} indicators at most`)
    const row = { code: `${unitCode}:${code}`, unitCode, told, createdBy: actor.accountId!, createdAt: now }
    await addOwnIndicator(db, row)
    return ownIndicatorView(row.code, [{ version: 1, told, since: now, reason: null }])
  },
})
