import type { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { Span } from '../count-rules.ts'
import type { Counted } from '../shapes.ts'
import type { CountDefinition } from './definition.ts'
import { figuresOfCounts, nameOfCount, spanOfCount } from './figures.ts'
import type { Fraction } from './fraction.ts'
import type { ExactFigure } from './kept-facts.ts'
import { type KnownIndicators, knownIndicators } from './own/own-store.ts'

/** An indicator on a unit in a period, both days included. */
export type Asked = { indicator: string; unitCode: string; from: LegalDay; until: LegalDay }

/**
 * What there is of an indicator: an exact number, null where there is none (a share of nothing, nothing reported, a unit
 * that is not on the map), which count it is in words and days, and how many more there may be that a split unit keeps from being attributed. Shares are in %.
 */
export type Actual = { value: Fraction | null; counted: z.infer<typeof Counted>; unattributed: number }

/**
 * The figures of indicators, in the order in which they are asked for, as the registry is now, under the map of a day:
 * where something happened is told by the code of its unit and its day, and looked up on that map.
 *
 * @throws Error for a code that neither the catalogue nor a province has: whoever asks has checked it
 */
export async function actualsOf(
  context: Context,
  asked: readonly Asked[],
  mapOn: LegalDay = context.today,
): Promise<Actual[]> {
  const known = await knownIndicators(
    context.db,
    asked.map(({ indicator }) => indicator),
  )
  const counts = new Map<string, { defined: CountDefinition; span: Span; place: number }>()
  const parts = new Map<string, Parts>()
  for (const one of asked) {
    const key = keyOf(one)
    if (!parts.has(key)) parts.set(key, partsOf(context, known(one.indicator), one, counts))
  }
  const figure = await figuresOfCounts(context, [...counts.values()], mapOn)
  const map = context.world.units.on(mapOn)
  return asked.map((one) => {
    const actual = actualOf(parts.get(keyOf(one))!, (count) => figure(count, one.unitCode))
    return map.get(one.unitCode) ? actual : { ...actual, value: null }
  })
}

const keyOf = ({ indicator, from, until }: Asked): string => `${indicator} ${from} ${until}`

type Part = { defined: CountDefinition; span: Span; place: number }
type Parts = { count: Part; outOf: Part | null }

/** What is counted for an indicator in a period; each count stands once among `counts`. */
function partsOf(
  context: Context,
  found: ReturnType<KnownIndicators>,
  { indicator, from, until }: Asked,
  counts: Map<string, Part>,
): Parts {
  if (!found) throw new Error(`there is no indicator ${indicator}`)
  const partOf = (defined: CountDefinition): Part => {
    const span = spanOfCount(context, defined, { from, until })
    const key = JSON.stringify([defined, span])
    const part = counts.get(key) ?? { defined, span, place: counts.size }
    counts.set(key, part)
    return part
  }
  return { count: partOf(found.count), outOf: found.outOf ? partOf(found.outOf) : null }
}

const inWords = ({ defined, span }: Part) => ({
  what: defined.what,
  whatName: nameOfCount(defined),
  of: defined.of,
  ...span,
})

function actualOf({ count, outOf }: Parts, figure: (count: number) => ExactFigure): Actual {
  const { counted: value, unattributed } = figure(count.place)
  const counted = { ...inWords(count), outOf: outOf && inWords(outOf) }
  if (!outOf) return { value, counted, unattributed }
  const whole = figure(outOf.place)
  const share = value && whole.counted && shareOf(value, whole.counted)
  return { value: share, counted, unattributed: unattributed + whole.unattributed }
}

/** In %; null of nothing. */
const shareOf = (part: Fraction, whole: Fraction): Fraction | null =>
  whole.numerator === 0n
    ? null
    : {
        numerator: 100n * part.numerator * whole.denominator,
        denominator: part.denominator * whole.numerator,
      }
