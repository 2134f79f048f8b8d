import { type Place, type Span, standingIn } from '../count-rules.ts'
import type { OverYears, RollUp } from './reported/report-rules.ts'

/**
 * What of records beside certificates is counted: what began in a period, what stands on a day, and producers whose
 * revenue of the last year of the period is 1.1 times that of the year before or more.
 */
export const foundCountKinds = ['happened', 'standing', 'revenue-up'] as const
/** And what units report of themselves, which nothing in the registry is behind. */
export const recordCountKinds = [...foundCountKinds, 'reported'] as const
export type RecordCountKind = (typeof recordCountKinds)[number]

export const recordedThings = ['amount', 'records', 'producers', 'products'] as const
export type RecordedThing = (typeof recordedThings)[number]

export const recordCountNames: Record<RecordCountKind, { vi: string; en: string }> = {
  happened: { vi: 'thực hiện trong kỳ', en: 'done in the period' },
  standing: { vi: 'đang có vào ngày', en: 'standing on the day' },
  'revenue-up': {
    vi: 'có doanh thu năm cuối kỳ từ 1,1 lần năm trước trở lên',
    en: 'with revenue of the last year of the period at 1.1 times that of the year before or more',
  },
  reported: { vi: 'theo báo cáo của đơn vị trong kỳ', en: 'as units reported for the period' },
}

/** `tags`: all of them, `anyTag`: one of them at least. `rollUp` and `years` are of what is reported. */
export type RecordCount = {
  what: RecordCountKind
  of: RecordedThing
  kind: string
  measure: string
  tags?: readonly string[] | null
  anyTag?: readonly string[] | null
  rollUp?: RollUp
  years?: OverYears
}
export type RecordMeasure = { count: RecordCount; span: Span }

/**
 * A number that a record tells, or a producer or product that it names (`activityFacts`, stamps, inspections). Of a report
 * the first day is that as of which it was made, the last one that of its period.
 */
export type RecordFact = {
  recordId: string
  kind: string
  measure: string
  tags: readonly string[]
  /** Of a commune, a province or the nation, with the first day. */
  unitCode: string
  fromDay: string
  untilDay: string | null
  thousandths: bigint
  producerId: string | null
  productId: string | null
}

/** What stands is asked of the last day of the period, or today while that is still to come. */
export function recordSpanOf(
  what: RecordCountKind,
  { from, until }: { from: string; until: string },
  today: string,
): Span {
  return what === 'standing' ? { from: null, until: today < until ? today : until } : { from, until }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
const lastDayOf = ({ fromDay, untilDay }: RecordFact): string => untilDay ?? fromDay

function isOfDays({ what }: RecordCount, { from, until }: Span, fact: RecordFact): boolean {
  if (what === 'standing') return fact.fromDay <= until && (fact.untilDay === null || fact.untilDay >= until)
  if (what === 'reported') return (from ?? '') <= `${yearOf(lastDayOf(fact))}-01-01` && lastDayOf(fact) <= until
  if (what === 'happened') return (from ?? '') <= fact.fromDay && fact.fromDay <= until
  return [yearOf(until), yearOf(until) - 1].includes(yearOf(fact.fromDay))
}

/** Whether what a record tells is counted, or of revenue compared. */
export const recordFits = ({ count, span }: RecordMeasure, fact: RecordFact): boolean =>
  fact.kind === count.kind &&
  fact.measure === count.measure &&
  (count.tags ?? []).every((tag) => fact.tags.includes(tag)) &&
  (count.anyTag == null || count.anyTag.some((tag) => fact.tags.includes(tag))) &&
  isOfDays(count, span, fact)

/** 1.1 times or more; from nothing nothing is 1.1 times. */
export const isUp = (now: bigint, before: bigint): boolean => before > 0n && 10n * now >= 11n * before

/** Of figures of two years, those of the last whose producer's revenue is up. */
export function risen({ span }: RecordMeasure, facts: readonly RecordFact[]): RecordFact[] {
  const year = yearOf(span.until)
  const before = new Map(facts.filter(({ fromDay }) => yearOf(fromDay) < year).map((fact) => [fact.producerId, fact]))
  return facts.filter(
    ({ fromDay, producerId, thousandths }) =>
      yearOf(fromDay) === year && isUp(thousandths, before.get(producerId)?.thousandths ?? 0n),
  )
}

export const recordedSubject = ({ of }: RecordCount, fact: RecordFact): string | null => {
  if (of === 'records') return fact.recordId
  return of === 'products' ? fact.productId : fact.producerId
}

/** The number of a unit, in thousandths, as a clerk would count it by going through all records; of reports see `reportedFigureOf`. */
export function recordFigureOf(
  measure: RecordMeasure,
  unitCode: string,
  facts: readonly RecordFact[],
  placeOf: (fact: RecordFact) => Place,
): { thousandths: bigint; unattributed: number } {
  const fitting = facts.filter((fact) => recordFits(measure, fact))
  const counted = measure.count.what === 'revenue-up' ? risen(measure, fitting) : fitting
  const within = (standing: 'in' | 'maybe') =>
    counted.filter((fact) => standingIn(placeOf(fact), unitCode) === standing)
  const [sure, maybe] = [within('in'), within('maybe')]
  if (measure.count.of === 'amount') {
    const sum = (all: readonly RecordFact[]) => all.reduce((total, { thousandths }) => total + thousandths, 0n)
    return { thousandths: sum(sure), unattributed: Number(sum(maybe)) / 1000 }
  }
  const subjects = (all: readonly RecordFact[]) =>
    new Set(all.flatMap((fact) => recordedSubject(measure.count, fact) ?? []))
  return {
    thousandths: 1000n * BigInt(subjects(sure).size),
    unattributed: subjects(maybe).difference(subjects(sure)).size,
  }
}

export const isOfRecords = <Other extends { count: { what: string } }>(
  measure: Other | RecordMeasure,
): measure is RecordMeasure => recordCountKinds.some((kind) => kind === measure.count.what)
