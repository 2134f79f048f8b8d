import type { LegalDay } from '../../core/clock.ts'
import { lastDayOf, type ReportPeriod } from '../planning/indicators/reported/report-period.ts'

/** First and last day of a period; `asOf` is its last day, or today while that is still to come. */
export type PeriodDays = { from: LegalDay; until: LegalDay; asOf: LegalDay }

export function daysOf(year: number, period: ReportPeriod, today: LegalDay): PeriodDays {
  const until = lastDayOf(year, period)
  return { from: `${year}-01-01`, until, asOf: today < until ? today : until }
}
