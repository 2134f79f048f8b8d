import type { Context } from '../../core/action.ts'
import type { Text } from '../../core/language.ts'
import type { CriteriaReference } from '../criteria/reference.ts'
import { producerKinds } from '../producers/rules.ts'
import { unitName } from '../units/shapes.ts'
import { type Figure, figuresOf, type NumberOf, type Slice } from './figures.ts'
import { indicatorsOf } from './indicators.ts'
import { daysOf, type PeriodDays, type ReportPeriod } from './period-rules.ts'
import { progressOf } from './progress.ts'
import type { ReportCounts, UnitReport } from './shapes.ts'
import { producerKindNames, tableCounts } from './words.ts'

export type AskedReport = { unitCode: string; year: number; period: ReportPeriod }

const stars = [5, 4, 3]
const yearsShown = 5

/** The figures of one row, in the order of the columns. */
const figuresIn = (days: PeriodDays, slice: Slice): Figure[] =>
  tableCounts.map(([, what]) => {
    const ofDay = what === 'valid' || what === 'ever-recognised'
    return { ...slice, what, span: ofDay ? { from: null, until: days.asOf } : { from: days.from, until: days.until } }
  })

/** The groups of products of the instrument in force, in their order. */
function groupsOf(criteria: CriteriaReference, day: string): { no: string; name: Text }[] {
  const sets = criteria.sets(criteria.inForce(day)?.code ?? '', day)
  const groups = new Map(sets.map(({ source: { group } }) => [group.no, { vi: group.vi, en: group.en }]))
  return [...groups].map(([no, name]) => ({ no, name }))
}

/** The report of a unit as the registry is now: of a province with its communes, of the nation with its provinces. */
export async function reportOf(context: Context, { unitCode, year, period }: AskedReport): Promise<UnitReport> {
  const { today, world } = context
  const days = daysOf(year, period, today)
  const groups = groupsOf(world.criteria, today)
  const years = Array.from({ length: yearsShown }, (_, at) => year - yearsShown + 1 + at)
  const slices: Slice[] = [
    {},
    ...stars.map((star) => ({ star })),
    ...groups.map(({ no }) => ({ group: no })),
    ...producerKinds.map((producerKind) => ({ producerKind })),
  ]
  const ofYears = years.flatMap((one) => stars.flatMap((star) => figuresIn(daysOf(one, 'year', today), { star })))
  const figures = [...slices.flatMap((slice) => figuresIn(days, slice)), ...ofYears]
  const numberOf = await figuresOf(context, figures)
  const counted = (slice: Slice, code = unitCode, of = days) => countsOf(numberOf, figuresIn(of, slice), code)
  const places = world.units
    .childrenOf(unitCode)
    .map((unit) => ({ unit: unitName(unit), counts: counted({}, unit.code) }))
  return {
    unit: unitName(world.units.named(unitCode)),
    ...{ year, period, ...days },
    progress: await progressOf(context, { unitCode, year, days }),
    indicators: await indicatorsOf(context, { unitCode, days }),
    total: counted({}),
    byStar: stars.map((star) => ({ star, counts: counted({ star }) })),
    byGroup: groups.map(({ no, name }) => ({ group: no, name, counts: counted({ group: no }) })),
    byProducerKind: producerKinds.map((kind) => ({
      kind,
      name: producerKindNames[kind],
      counts: counted({ producerKind: kind }),
    })),
    years: years.map((one) => {
      const of = daysOf(one, 'year', today)
      return {
        year: one,
        asOf: of.asOf,
        byStar: stars.map((star) => ({ star, counts: counted({ star }, unitCode, of) })),
      }
    }),
    places,
    placesWithProduct: places.filter(({ counts }) => counts.valid > 0).length,
  }
}

const countsOf = (numberOf: NumberOf, figures: readonly Figure[], code: string): ReportCounts =>
  Object.fromEntries(tableCounts.map(([name], at) => [name, numberOf(figures[at]!, code)])) as ReportCounts
