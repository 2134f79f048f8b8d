/** What a report is about: a whole year, or its first six months. */
export const reportPeriods = ['year', 'six-months'] as const
export type ReportPeriod = (typeof reportPeriods)[number]

export const lastDayOf = (year: number, period: ReportPeriod): string =>
  period === 'year' ? `${year}-12-31` : `${year}-06-30`

/** The day on whose map the unit of a report is: the one as of which it was made, within the period. */
export const dayOfUnit = (year: number, period: ReportPeriod, asOf: string): string => {
  const last = lastDayOf(year, period)
  return asOf < last ? asOf : last
}
