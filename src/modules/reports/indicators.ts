import type { Context } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import { indicatorCatalogue } from '../planning/catalogue.ts'
import { actualsOf } from '../planning/indicators/actuals.ts'
import { shownFigure } from '../planning/percent.ts'
import type { PeriodDays } from './period-rules.ts'
import type { ReportIndicator } from './shapes.ts'

/** What there is of every indicator of the catalogue on a unit of the map of a day in a period. */
export async function indicatorsOf(
  context: Context,
  { unitCode, days: { from, until }, mapOn }: { unitCode: string; days: PeriodDays; mapOn: LegalDay },
): Promise<ReportIndicator[]> {
  const asked = indicatorCatalogue.map(({ code }) => ({ indicator: code, unitCode, from, until }))
  const actuals = await actualsOf(context, asked, mapOn)
  return indicatorCatalogue.map(({ code, name, unit }, at) => {
    const { counted, value, unattributed } = actuals[at]!
    return { code, name, unitOfMeasure: unit, counted, actual: value && shownFigure(value), unattributed }
  })
}
