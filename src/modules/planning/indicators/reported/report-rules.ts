import { type Place, standingIn } from '../../count-rules.ts'
import { type RecordFact, type RecordMeasure, recordFits } from '../record-rules.ts'

/** How the number of a unit comes about: added up from its communes or provinces, which report, or told by itself. */
export const rollUps = ['sum-of-communes', 'sum-of-provinces', 'own'] as const
export type RollUp = (typeof rollUps)[number]

/** Whether the years of a period are added up, or the last one reported stands for it. */
export const overYears = ['sum', 'last'] as const
export type OverYears = (typeof overYears)[number]

/** Whether units of this level report; else their numbers are added up or there is none. */
export const isReportedBy = (rollUp: RollUp, unitCode: string): boolean => {
  if (rollUp === 'own') return true
  return unitCode !== 'VN' && unitCode.length === (rollUp === 'sum-of-communes' ? 5 : 2)
}

/** A unit that another is, or is wholly in, from a day on and before another; `until` null: still. */
export type Becoming = { code: string; since: string; until: string | null }

export type ReportPlaces = {
  placeOf(report: RecordFact): Place
  /** What the unit of a report is or became as a whole, itself first. */
  becomes(report: RecordFact): readonly Becoming[]
  /** Whether its unit is the same on the map: neither merged nor split between. */
  isStill(report: RecordFact): boolean
}

const endOf = ({ fromDay, untilDay }: RecordFact): string => untilDay ?? fromDay
const sameYear = (one: string, other: string): boolean => one.slice(0, 4) === other.slice(0, 4)

/**
 * Those of some reports that make up a figure. What a later one of the same unit, or of the one that it is in since, says
 * too is not added to it: six months are in their year, and where only the last year counts earlier ones are nothing.
 */
export function countedReports(
  { count: { years } }: RecordMeasure,
  reports: readonly RecordFact[],
  becomes: ReportPlaces['becomes'],
): RecordFact[] {
  const ofUnits = Map.groupBy(reports, ({ unitCode }) => unitCode)
  return reports.filter((report) => {
    const last = endOf(report)
    const isIn = (other: RecordFact) =>
      (years === 'last' || sameYear(endOf(other), last)) &&
      (endOf(other) > last || (endOf(other) === last && other.unitCode !== report.unitCode))
    return !becomes(report).some(({ code, since, until }) =>
      ofUnits
        .get(code)
        ?.some((other) => since <= other.fromDay && (until === null || other.fromDay < until) && isIn(other)),
    )
  })
}

/** Whether a report is of a unit, in sums of one below it too; "maybe" where a split leaves it open. */
const standingOf = (
  { count: { rollUp } }: RecordMeasure,
  report: RecordFact,
  unitCode: string,
  { placeOf, isStill }: ReportPlaces,
): 'in' | 'maybe' | 'out' => {
  if (rollUp === 'own') return report.unitCode === unitCode && isStill(report) ? 'in' : 'out'
  return standingIn(placeOf(report), unitCode)
}

/** The reports that a figure is about, by id: whether each is counted in it. */
export function reportsBehind(
  measure: RecordMeasure,
  unitCode: string,
  facts: readonly RecordFact[],
  places: ReportPlaces,
): Map<string, boolean> {
  const fitting = facts.filter((fact) => recordFits(measure, fact))
  const counted = new Set(countedReports(measure, fitting, places.becomes))
  return new Map(
    fitting.flatMap((fact) => {
      const standing = standingOf(measure, fact, unitCode, places)
      return standing === 'out' ? [] : [[fact.recordId, standing === 'in' && counted.has(fact)]]
    }),
  )
}

/** The number of a unit, in thousandths, as a clerk would add up reports; null where nothing was reported. */
export function reportedFigureOf(
  measure: RecordMeasure,
  unitCode: string,
  facts: readonly RecordFact[],
  places: ReportPlaces,
): { thousandths: bigint | null; unattributed: number } {
  const fitting = facts.filter((fact) => recordFits(measure, fact))
  const counted = countedReports(measure, fitting, places.becomes)
  const within = (standing: 'in' | 'maybe') =>
    counted.filter((report) => standingOf(measure, report, unitCode, places) === standing)
  const sum = (all: readonly RecordFact[]) => all.reduce((total, { thousandths }) => total + thousandths, 0n)
  const [sure, maybe] = [within('in'), within('maybe')]
  return { thousandths: sure.length === 0 ? null : sum(sure), unattributed: Number(sum(maybe)) / 1000 }
}
