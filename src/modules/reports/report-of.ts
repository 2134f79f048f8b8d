import type { Context } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { Text } from '../../core/language.ts'
import type { CriteriaReference } from '../criteria/reference.ts'
import { noGroup } from '../planning/count-rules.ts'
import type { ReportPeriod } from '../planning/indicators/reported/report-period.ts'
import { producerKinds } from '../producers/rules.ts'
import { unitName } from '../units/shapes.ts'
import { type Figure, type FigureOn, figuresOf, type Slice } from './figures.ts'
import { indicatorsOf } from './indicators.ts'
import { daysOf, type PeriodDays } from './period-rules.ts'
import { progressOf } from './progress.ts'
import type { ReportCounts, UnitReport } from './shapes.ts'
import { groupUnknown, producerKindNames, tableCounts } from './words.ts'

/** `mapOn` null: the map of today. */
export type AskedReport = { unitCode: string; year: number; period: ReportPeriod; mapOn: LegalDay | null }

const stars = [5, 4, 3]
const ungrouped = { no: noGroup, name: groupUnknown }
const yearsShown = 5

/** The figures of one row, in the order of the columns. */
const figuresIn = (days: PeriodDays, slice: Slice): Figure[] =>
  tableCounts.map(([, what]) => {
    const ofDay = what === 'valid' || what === 'ever-recognised'
    return { ...slice, what, span: ofDay ? { from: null, until: days.asOf } : { from: days.from, until: days.until } }
  })

/** The groups of products of every instrument, in their order and as the last one calls them. */
function groupsOf({ instruments, sets }: CriteriaReference): { no: string; name: Text }[] {
  const all = instruments.toReversed().flatMap(({ code }) => sets(code))
  const groups = new Map(all.toReversed().map(({ source: { group } }) => [group.no, { vi: group.vi, en: group.en }]))
  return [...new Set(all.map(({ source }) => source.group.no))].map((no) => ({ no, name: groups.get(no)! }))
}

/** The report of a unit as the registry is now: of a province with its communes, of the nation with its provinces. */
export async function reportOf(context: Context, asked: AskedReport): Promise<UnitReport> {
  const { unitCode, year, period } = asked
  const { today, world } = context
  const mapOn = asked.mapOn ?? today
  const map = world.units.on(mapOn)
  const days = daysOf(year, period, today)
  const groups = groupsOf(world.criteria)
  const years = Array.from({ length: yearsShown }, (_, at) => year - yearsShown + 1 + at)
  const slices: Slice[] = [
    {},
    ...stars.map((star) => ({ star })),
    ...[...groups, ungrouped].map(({ no }) => ({ group: no })),
    ...producerKinds.map((producerKind) => ({ producerKind })),
  ]
  const ofYears = years.flatMap((one) => stars.flatMap((star) => figuresIn(daysOf(one, 'year', today), { star })))
  const figures = [...slices.flatMap((slice) => figuresIn(days, slice)), ...ofYears]
  const figureOn = await figuresOf(context, figures, mapOn)
  const counted = (slice: Slice, code = unitCode, of = days) => countsOf(figureOn, figuresIn(of, slice), code)
  const { counts: total, unattributed } = counted({})
  const places = map.childrenOf(unitCode).map((unit) => ({ unit: unitName(unit), ...counted({}, unit.code) }))
  return {
    unit: unitName(map.named(unitCode)),
    ...{ mapOn: asked.mapOn, year, period, ...days },
    progress: await progressOf(context, { unitCode, year, days, mapOn }),
    indicators: await indicatorsOf(context, { unitCode, days, mapOn }),
    ...{ total, unattributed },
    byStar: stars.map((star) => ({ star, ...counted({ star }) })),
    byGroup: [...groups, ungrouped]
      .map(({ no, name }) => ({ group: no, name, ...counted({ group: no }) }))
      .filter((row) => row.group !== noGroup || isAny(row)),
    byProducerKind: producerKinds.map((kind) => ({
      kind,
      name: producerKindNames[kind],
      ...counted({ producerKind: kind }),
    })),
    years: years.map((one) => {
      const of = daysOf(one, 'year', today)
      return {
        year: one,
        asOf: of.asOf,
        byStar: stars.map((star) => ({ star, ...counted({ star }, unitCode, of) })),
      }
    }),
    places,
    placesWithProduct: places.filter(({ counts }) => counts.valid > 0).length,
  }
}

const isAny = ({ counts, unattributed }: ReturnType<typeof countsOf>): boolean =>
  unattributed !== null || Object.values(counts).some((count) => count > 0)

/** What is counted of a row and what is left open; most rows leave nothing open. */
function countsOf(figureOn: FigureOn, figures: readonly Figure[], code: string) {
  const found = figures.map((figure) => figureOn(figure, code))
  const row = (of: keyof ReturnType<FigureOn>) =>
    Object.fromEntries(tableCounts.map(([name], at) => [name, found[at]![of]])) as ReportCounts
  return {
    counts: row('counted'),
    unattributed: found.some(({ unattributed }) => unattributed > 0) ? row('unattributed') : null,
  }
}
