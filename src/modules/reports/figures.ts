import type { Context } from '../../core/action.ts'
import { provinceOf } from '../planning/authority.ts'
import { resolvedCount } from '../planning/catalogue.ts'
import type { CountKind, Span } from '../planning/count-rules.ts'
import { countInRegistry } from '../planning/count-store.ts'
import type { ProducerKind } from '../producers/rules.ts'

/** Which certificates a figure is about; what is absent does not filter. */
export type Slice = { star?: number; group?: string; producerKind?: ProducerKind }

/** Products of a kind of count over some days. */
export type Figure = Slice & { what: CountKind; span: Span }

/** The number of products of a figure on a unit. */
export type NumberOf = (figure: Figure, unitCode: string) => number

const keyOf = ({ what, span, star, group, producerKind }: Figure): string =>
  [what, span.from, span.until, star, group, producerKind].join(' ')

/** The figures of a unit and of those right below it, read at once. */
export async function figuresOf(
  { db, world }: Pick<Context, 'db' | 'world'>,
  unitCode: string,
  figures: readonly Figure[],
): Promise<NumberOf> {
  const asked = [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()]
  const places = new Map(asked.map((figure, place) => [keyOf(figure), place]))
  const measures = asked.map(({ what, span, ...slice }) => ({
    count: resolvedCount({ what, of: 'products', ...slice }, world.criteria),
    span,
  }))
  const province = provinceOf(world.units, unitCode)
  const units = [unitCode, ...world.units.childrenOf(unitCode).map(({ code }) => code)]
  const number = await countInRegistry(db, { measures, units, province })
  return (figure, code) => number(places.get(keyOf(figure))!, code)
}
