import { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Day, optional } from '../../../core/shapes.ts'
import type { Indicator } from '../../planning/catalogue.ts'
import { countedThings, countKinds, type Measure, type Span } from '../../planning/count-rules.ts'
import type { CertificateCount, CountDefinition } from '../../planning/indicators/definition.ts'
import { isOfCertificates, measureOf, spanOfCount } from '../../planning/indicators/figures.ts'
import { openIndicator } from '../../planning/indicators/own/report-indicators.ts'
import { isOfRecords, type RecordMeasure } from '../../planning/indicators/record-rules.ts'
import { producerKinds } from '../../producers/rules.ts'
import { UnitCode } from '../../units/shapes.ts'
import { reportFields } from '../shapes.ts'

const figureFields = {
  unitCode: UnitCode,
  from: Day,
  until: Day.meta({ description: 'Counts of a day are of this one, or of today while it is still to come' }),
  outOf: optional(z.boolean()).meta({ description: 'What the indicator is a share of' }),
  mapOn: reportFields.mapOn,
}

/** Of a figure that counts certificates: an indicator or else `what`, either of them with filters. */
export const certificateFields = {
  ...figureFields,
  indicator: optional(z.string().max(60)).meta({ description: 'An indicator, or else `what`' }),
  what: optional(z.enum(countKinds)),
  of: optional(z.enum(countedThings)).meta({ description: 'What `what` counts: products, if it is not said' }),
  star: optional(z.int().min(3).max(5)),
  group: optional(z.string().max(5)),
  producerKind: optional(z.enum(producerKinds)),
}

/** Of a figure that counts records. */
export const recordFields = { ...figureFields, indicator: z.string().max(60) }

const figure = z.strictObject(certificateFields)
export type AskedFigure = z.output<typeof figure>
const recordFigure = z.strictObject(recordFields)
export type AskedRecords = z.output<typeof recordFigure>

/** What a question is answered with. */
export type Answering = Pick<Context, 'db' | 'today' | 'world'>

/** The day of the map that is asked for, on which the unit is there. */
export function mapAsked({ today, world }: Answering, asked: Pick<AskedFigure, 'unitCode' | 'mapOn'>): string {
  const mapOn = asked.mapOn ?? today
  if (!world.units.on(mapOn).get(asked.unitCode)) fail('not-found')
  return mapOn
}

/** What is counted for a figure, and over which days; the indicator that it is of, null for `what`. */
export async function definedBy(
  context: Answering,
  asked: AskedFigure,
): Promise<{ defined: CountDefinition; span: Span; indicator: Indicator | null }> {
  const indicator = asked.indicator === null ? null : await indicatorAsked(context, asked.indicator, asked)
  const defined = narrowed(indicator === null ? countAsked(asked) : partAsked(indicator, asked), asked)
  return { defined, span: spanOfCount(context, defined, asked), indicator }
}

/** @throws invalid-input for what counts no certificates */
export async function certificatesAsked(context: Answering, asked: AskedFigure): Promise<Measure> {
  const { defined, span } = await definedBy(context, asked)
  const measure = measureOf(context, defined, span)
  return isOfRecords(measure) ? noCertificates('indicator') : measure
}

/** @throws invalid-input for what counts certificates */
export async function recordsAsked(
  context: Answering,
  { indicator, outOf, ...asked }: AskedRecords,
): Promise<RecordMeasure> {
  const defined = partOf(await indicatorAsked(context, indicator, asked), outOf === true)
  const measure = measureOf(context, defined, spanOfCount(context, defined, asked))
  if (isOfRecords(measure)) return measure
  return failAt(['indicator'], 'counts-no-records', 'Chỉ tiêu này đếm giấy chứng nhận', 'It counts certificates')
}

type Lying = Pick<AskedFigure, 'unitCode' | 'mapOn'>

const unknown = (): never =>
  failAt(['indicator'], 'unknown-indicator', 'Một mã trong danh mục chỉ tiêu', 'A code of the catalogue of indicators')

/** Of the catalogue, or one that its province wants in reports. */
const indicatorAsked = async (context: Answering, code: string, { unitCode, mapOn }: Lying): Promise<Indicator> =>
  (await openIndicator(context, code, { unitCode, mapOn: mapOn ?? context.today })) ?? unknown()

const partOf = ({ count, outOf }: Indicator, isOutOf: boolean): CountDefinition =>
  (isOutOf ? outOf : count) ?? unknown()

/** An indicator says itself what it counts: said beside it, it would be passed over in silence. */
function partAsked(indicator: Indicator, { outOf, what, of }: AskedFigure): CountDefinition {
  if (what !== null || of !== null)
    failAt([what === null ? 'of' : 'what'], 'beside-indicator', 'Chỉ tiêu đã nêu cách đếm', 'The indicator says it')
  return partOf(indicator, outOf === true)
}

const countAsked = ({ what, of }: AskedFigure): CertificateCount => ({
  what: what ?? failAt(['what'], 'missing', 'Nêu chỉ tiêu hoặc cách đếm', 'An indicator, or which count'),
  of: of ?? 'products',
})

const filters = ['star', 'group', 'producerKind'] as const

const noCertificates = (field: string): never =>
  failAt([field], 'counts-no-certificates', 'Chỉ tiêu này không đếm giấy chứng nhận', 'It counts no certificates')

/** Of what is counted, that which the filters ask for too: the parts of a figure by stars, groups or kinds add up to it. */
function narrowed(count: CountDefinition, asked: AskedFigure): CountDefinition {
  const filter = filters.find((name) => asked[name] !== null)
  if (filter === undefined) return count
  if (!isOfCertificates(count)) return noCertificates(filter)
  const { star, group, producerKind } = asked
  const isOther = (own: unknown, sought: unknown) => own !== undefined && sought !== null && own !== sought
  const kinds = producerKinds.filter(
    (kind) => (count.producerKinds ?? producerKinds).includes(kind) && (producerKind ?? kind) === kind,
  )
  return {
    ...count,
    ...(star !== null && { star }),
    ...(group !== null && { group }),
    // Of products of four stars none has three: of no kind of producer there is none either.
    producerKinds: isOther(count.star, star) || isOther(count.group, group) ? [] : kinds,
  }
}
