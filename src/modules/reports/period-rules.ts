import type { LegalDay } from '../../core/clock.ts'

/** What a report is about: a whole year, or its first six months. */
export const reportPeriods = ['year', 'six-months'] as const
export type ReportPeriod = (typeof reportPeriods)[number]

/** First and last day of a period; `asOf` is its last day, or today while that is still to come. */
export type PeriodDays = { from: LegalDay; until: LegalDay; asOf: LegalDay }

export function daysOf(year: number, period: ReportPeriod, today: LegalDay): PeriodDays {
  const until = period === 'year' ? `${year}-12-31` : `${year}-06-30`
  return { from: `${year}-01-01`, until, asOf: today < until ? today : until }
}
