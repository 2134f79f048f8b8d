import type { Context } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import { actualsOf } from '../planning/indicators/actuals.ts'
import { versionOf } from '../planning/indicators/own/own-store.ts'
import { reportIndicators } from '../planning/indicators/own/report-indicators.ts'
import { shownFigure } from '../planning/percent.ts'
import type { PeriodDays } from './period-rules.ts'
import type { ReportIndicator } from './shapes.ts'

/** What there is of every indicator of a unit's reports on the map of a day in a period. */
export async function indicatorsOf(
  context: Context,
  { unitCode, days: { from, until }, mapOn }: { unitCode: string; days: PeriodDays; mapOn: LegalDay },
): Promise<ReportIndicator[]> {
  const indicators = await reportIndicators(context, { unitCode, mapOn })
  const asked = indicators.map(({ code }) => ({ indicator: code, unitCode, from, until }))
  const actuals = await actualsOf(context, asked, mapOn)
  return indicators.map((indicator, at) => {
    const { code, name, unit } = indicator
    const { counted, value, unattributed } = actuals[at]!
    const told = { code, version: versionOf(indicator), name, unitOfMeasure: unit }
    return { ...told, counted, actual: value && shownFigure(value), unattributed }
  })
}
