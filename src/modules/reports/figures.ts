import type { Context } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { CountKind, Span } from '../planning/count-rules.ts'
import { figuresOfCounts } from '../planning/indicators/figures.ts'
import type { ProducerKind } from '../producers/rules.ts'

/** Which certificates a figure is about; what is absent does not filter. */
export type Slice = { star?: number; group?: string; producerKind?: ProducerKind }

/** Products of a kind of count over some days. */
export type Figure = Slice & { what: CountKind; span: Span }

/** The products of a figure on a unit, and how many more there may be that a split keeps from being attributed. */
export type FigureOn = (figure: Figure, unitCode: string) => { counted: number; unattributed: number }

const keyOf = ({ what, span, star, group, producerKind }: Figure): string =>
  [what, span.from, span.until, star, group, producerKind].join(' ')

/** The figures of units of the map of a day, read at once. */
export async function figuresOf(
  context: Pick<Context, 'world' | 'today'>,
  figures: readonly Figure[],
  mapOn: LegalDay,
): Promise<FigureOn> {
  const asked = [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()]
  const places = new Map(asked.map((figure, place) => [keyOf(figure), place]))
  const counts = asked.map(({ what, span, producerKind, ...slice }) => ({
    defined: { what, of: 'products' as const, ...slice, ...(producerKind && { producerKinds: [producerKind] }) },
    span,
  }))
  const figure = await figuresOfCounts(context, counts, mapOn)
  return (asked, code) => {
    const { counted, unattributed } = figure(places.get(keyOf(asked))!, code)
    return { counted: Number(counted?.numerator ?? 0), unattributed }
  }
}
