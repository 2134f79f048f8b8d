import type { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { provinceOf } from '../authority.ts'
import { indicatorOf, resolvedCount } from '../catalogue.ts'
import { countNames, spanOf } from '../count-rules.ts'
import { countInRegistry, type Measure } from '../count-store.ts'
import type { Counted } from '../shapes.ts'
import type { Fraction } from './fraction.ts'

/** An indicator on a unit in a period, both days included. */
export type Asked = { indicator: string; unitCode: string; from: LegalDay; until: LegalDay }

/**
 * What there is of an indicator: an exact number, null where there is none (a share of nothing), which count it is in
 * words and days, and how many more there may be that a split unit keeps from being attributed.
 */
export type Actual = { value: Fraction | null; counted: z.infer<typeof Counted>; unattributed: number }

/**
 * The figures of indicators, in the order in which they are asked for, as the registry is now.
 *
 * @throws Error for a code that the catalogue does not have: whoever asks has checked it
 */
export async function actualsOf(context: Context, asked: readonly Asked[]): Promise<Actual[]> {
  const { db, world } = context
  const measures = new Map<string, Measure & { place: number }>()
  const keyOf = ({ indicator, from, until }: Asked) => `${indicator} ${from} ${until}`
  for (const one of asked) {
    const key = keyOf(one)
    if (!measures.has(key)) measures.set(key, { ...measureOf(context, one), place: measures.size })
  }
  const units = [...new Set(asked.map(({ unitCode }) => unitCode))]
  const provinces = new Set(units.map((unitCode) => provinceOf(world.units, unitCode) ?? nation))
  const [only = nation] = provinces.size === 1 ? provinces : []
  const figure = await countInRegistry(db, {
    measures: [...measures.values()],
    units,
    province: only === nation ? null : only,
  })
  return asked.map((one) => {
    const { place, count, span } = measures.get(keyOf(one))!
    const value = { numerator: BigInt(figure(place, one.unitCode)), denominator: 1n }
    const counted = { what: count.what, whatName: countNames[count.what], of: count.of, ...span }
    return { value, counted, unattributed: 0 }
  })
}

function measureOf({ today, world }: Context, { indicator, from, until }: Asked): Measure {
  const found = indicatorOf(indicator)
  if (!found) throw new Error(`the catalogue has no indicator ${indicator}`)
  return { count: resolvedCount(found.count, world.criteria), span: spanOf(found.count.what, { from, until }, today) }
}
