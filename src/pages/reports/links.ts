import { type LegalDay, yearOf } from '../../core/clock.ts'
import type { Language } from '../../core/language.ts'
import { firstYear, type UnitReport } from '../../modules/reports/shapes.ts'

type Choice = Pick<UnitReport, 'year' | 'period' | 'mapOn'>

/** What every link from a report carries on. */
export const choiceOf = ({ year, period, mapOn }: Choice) => ({ year: String(year), period, ...(mapOn && { mapOn }) })

/** Where the report of a unit on a period and a map stands. */
export const hrefOf = (choice: Choice, language: Language, code: string): string =>
  `/reports/${code}?${new URLSearchParams({ ...choiceOf(choice), lang: language })}`

/** The year of a day, or the first that there are reports on. */
export const reportedYear = (day: LegalDay): number => Math.max(firstYear, yearOf(day))
