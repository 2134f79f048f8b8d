import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { planReaders, readingReach } from '../../authority.ts'
import { IndicatorList } from '../../shapes.ts'
import { indicatorView } from '../../views.ts'
import { listOwnIndicators } from './own-store.ts'

export const unitIndicators = action({
  name: 'unitIndicators',
  summary: 'The indicators that a province defined for itself, which targets in its plans may be set for',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ unitCode: UnitCode }),
  output: IndicatorList,
  async run({ db, actor, world: { units } }, { unitCode }) {
    const reach = readingReach(units, actor)
    if (!units.get(unitCode) || (reach && !reach.includes(unitCode))) fail('not-found')
    return { items: (await listOwnIndicators(db, unitCode)).map(indicatorView) }
  },
})
