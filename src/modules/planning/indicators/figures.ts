import type { Context } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { renewalWindowOn } from '../../certification/verification/renewal-window.ts'
import { countNames, type Span, spanOf } from '../count-rules.ts'
import { type CertificateCount, type CountDefinition, resolvedCount } from './definition.ts'
import type { AnyMeasure, ExactFigure } from './kept-facts.ts'
import { placesOn } from './places.ts'
import { recordCountKinds, recordCountNames, recordSpanOf } from './record-rules.ts'

export const isOfCertificates = (defined: CountDefinition): defined is CertificateCount =>
  !recordCountKinds.some((kind) => kind === defined.what)

/** Which count it is, in words that stand beside every figure. */
export const nameOfCount = ({ what }: CountDefinition) => ({ ...countNames, ...recordCountNames })[what]

/** The days that a count is taken of when a period is asked for. */
export const spanOfCount = (
  { today }: Pick<Context, 'today'>,
  defined: CountDefinition,
  period: { from: string; until: string },
): Span => (isOfCertificates(defined) ? spanOf(defined.what, period, today) : recordSpanOf(defined.what, period, today))

export function measureOf({ world }: Pick<Context, 'world'>, defined: CountDefinition, span: Span): AnyMeasure {
  if (!isOfCertificates(defined)) return { count: defined, span }
  const window = defined.what === 'valid' ? renewalWindowOn(world, span.until) : null
  return { count: resolvedCount(defined, world.criteria), span, window }
}

/**
 * Counts over some days on any units of the map of a day, as the registry is now: a function from the place of a count and
 * a unit, to be asked at once.
 */
export const figuresOfCounts = (
  context: Pick<Context, 'world' | 'today'>,
  counts: readonly { defined: CountDefinition; span: Span }[],
  mapOn: LegalDay = context.today,
): Promise<(count: number, unitCode: string) => ExactFigure> =>
  context.world.registryFacts.figures(
    counts.map(({ defined, span }) => measureOf(context, defined, span)),
    placesOn(context.world.units, mapOn),
  )
