import type { Context } from '../../../../core/action.ts'
import type { LegalDay } from '../../../../core/clock.ts'
import { above } from '../../authority.ts'
import { type Indicator, indicatorCatalogue } from '../../catalogue.ts'
import { isForAll, knownIndicators, listInReports, type OwnIndicator, ownerOf } from './own-store.ts'

type Where = { unitCode: string; mapOn: LegalDay }

const ownersAt = ({ world }: Pick<Context, 'world'>, { unitCode, mapOn }: Where): string[] => [
  unitCode,
  ...above(world.units.on(mapOn), unitCode),
]

/** What reports of a unit tell: the catalogue, and what its province wants in them of its own. */
export const reportIndicators = async (context: Context, where: Where): Promise<(Indicator | OwnIndicator)[]> => [
  ...indicatorCatalogue,
  ...(await listInReports(context.db, ownersAt(context, where))),
]

/** An indicator that everybody may ask of a unit; undefined for one that only offices know, as for none. */
export async function openIndicator(
  context: Pick<Context, 'db' | 'world'>,
  code: string,
  where: Where,
): Promise<Indicator | OwnIndicator | undefined> {
  const found = (await knownIndicators(context.db, [code]))(code)
  const owner = ownerOf(code)
  return found && isForAll(found) && (owner === null || ownersAt(context, where).includes(owner)) ? found : undefined
}
