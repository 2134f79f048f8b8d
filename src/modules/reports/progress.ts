import type { Context } from '../../core/action.ts'
import { addDays, type LegalDay } from '../../core/clock.ts'
import type { Indicator } from '../planning/catalogue.ts'
import { type Actual, actualsOf } from '../planning/indicators/actuals.ts'
import { isForAll, knownIndicators, versionOf } from '../planning/indicators/own/own-store.ts'
import { percentOfPlan, type Shown, shownFigure } from '../planning/percent.ts'
import { targetView } from '../planning/views.ts'
import { isSameUnit } from '../units/same-unit.ts'
import { atCurrentPace } from './forecast-rules.ts'
import type { PeriodDays } from './period-rules.ts'
import type { ReportProgress } from './shapes.ts'
import { readTargetsOf } from './targets-store.ts'

type TargetOfUnit = Awaited<ReturnType<typeof readTargetsOf>>[number]
type Asked = { unitCode: string; year: number; days: PeriodDays; mapOn: LegalDay }

/** How far the targets of a unit are whose period the year lies in, up to the last day of the report. */
export async function progressOf(context: Context, { unitCode, year, days, mapOn }: Asked): Promise<ReportProgress[]> {
  const approved = await readTargetsOf(context.db, { unitCode, year })
  const known = await knownIndicators(
    context.db,
    approved.map(({ indicator }) => indicator),
  )
  const targets = approved.filter(
    ({ indicator, setOn }) =>
      // A report is for everybody; of its own indicators a province says which are.
      isForAll(known(indicator)!) &&
      // The code may have been another unit's, or of less than it is of on this map: that one's plan is not this one's.
      isSameUnit(context.world.units, unitCode, setOn, mapOn),
  )
  const periods = targets.map(({ fromYear, untilYear }) => ({ from: `${fromYear}-01-01`, until: `${untilYear}-12-31` }))
  const asked = targets.flatMap(({ indicator }, at) => {
    const { from, until } = periods[at]!
    const before = addDays(from, -1)
    return [
      { indicator, unitCode, from, until: until < days.until ? until : days.until },
      { indicator, unitCode, from: before, until: before },
    ]
  })
  const actuals = await actualsOf(context, asked, mapOn)
  return targets.map((target, at) => {
    const [actual, start] = [actuals[2 * at]!, actuals[2 * at + 1]!]
    return itemOf(context, target, {
      indicator: known(target.indicator)!,
      actual,
      start,
      days: { ...periods[at]!, asOf: days.asOf },
    })
  })
}

type Found = {
  indicator: Indicator
  actual: Actual
  start: Actual
  days: { from: string; until: string; asOf: string }
}

function itemOf(
  { world }: Context,
  { planId, planNumber, planIssuedOn, planVersion, setOn, ...target }: TargetOfUnit,
  found: Found,
) {
  const { actual, indicator } = found
  const { name, unit } = indicator
  return {
    plan: { id: planId, number: planNumber, issuedOn: planIssuedOn, version: planVersion },
    target: targetView(world.units.on(setOn), target),
    indicatorVersion: versionOf(indicator),
    indicatorName: name,
    unitOfMeasure: unit,
    counted: actual.counted,
    actual: actual.value && shownFigure(actual.value),
    unattributed: actual.unattributed,
    ...((actual.value && percentOfPlan(actual.value, target.value)) ?? { percent: null, ratio: null }),
    forecast: forecastOf(target.value, found),
  }
}

/**
 * Shares have no pace: what they are of changes too. Nor has what is reported, of days that it does not tell. What happens
 * in a period begins with nothing.
 */
function forecastOf(value: number, { actual, start, days }: Found): { value: Shown; percent: Shown | null } | null {
  const isShare = 'outOf' in actual.counted && actual.counted.outOf !== null
  if (isShare || actual.counted.what === 'reported' || !actual.value || !start.value) return null
  const begun = actual.counted.from === null ? start.value : { numerator: 0n, denominator: 1n }
  const reached = atCurrentPace(begun, actual.value, days)
  return reached && { value: shownFigure(reached), percent: percentOfPlan(reached, value)?.percent ?? null }
}
