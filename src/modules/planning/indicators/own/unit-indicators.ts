import { z } from 'zod'
import { action, type Context } from '../../../../core/action.ts'
import { legalDay } from '../../../../core/clock.ts'
import { fail } from '../../../../core/problem.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { planReaders } from '../../authority.ts'
import { readingReach } from '../../plan-reach.ts'
import { unitNow } from './own-reach.ts'
import { listOwnIndicators, readOwners } from './own-store.ts'
import { OwnIndicatorList, ownIndicatorView } from './own-views.ts'

export const unitIndicators = action({
  name: 'unitIndicators',
  summary:
    'The indicators that a province defined for itself, which targets in its plans may be set for, and those of provinces that came to it',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ unitCode: UnitCode }),
  output: OwnIndicatorList,
  async run(context, { unitCode }) {
    const { db, world } = context
    const reach = readingReach(context).units
    if (!world.units.get(unitCode) || (reach && !reach.includes(unitCode))) fail('not-found')
    const histories = await listOwnIndicators(db, await ownersNow(context, unitCode))
    return { items: histories.map(({ code, versions }) => ownIndicatorView(code, versions)) }
  },
})

/** Units with indicators of their own that are this one today. */
const ownersNow = async (context: Context, unitCode: string): Promise<string[]> =>
  (await readOwners(context.db))
    .filter(({ unitCode: owner, since }) => unitNow(context, owner, legalDay(since)) === unitCode)
    .map(({ unitCode: owner }) => owner)
