import { z } from 'zod'
import type { Context } from '../../core/action.ts'
import { action } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import { Day, Id, optional } from '../../core/shapes.ts'
import { planReaders, readingReach } from './authority.ts'
import { actualsOf } from './indicators/actuals.ts'
import { knownIndicators } from './indicators/own/own-store.ts'
import { percentOfPlan, shownFigure } from './percent.ts'
import type { Period, Target } from './rules.ts'
import { PlanProgress, Year } from './shapes.ts'
import { readPlan, readTargets } from './store.ts'
import { planSummary, targetView } from './views.ts'

export const planProgress = action({
  name: 'planProgress',
  summary:
    'What the registry says now of each target of a plan, of all its years or of those whose period one year lies in',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    planId: Id,
    year: optional(Year),
    mapOn: optional(Day.describe('The day under whose map is counted; else that of today')),
  }),
  output: PlanProgress,
  async run(context, { planId, year, mapOn }) {
    const { db, actor, today, world } = context
    const plan = await readPlan(db, readingReach(world.units, actor), planId)
    const targets = (await readTargets(db, planId)).filter((target) => year === null || isOfYear(target, year))
    return {
      plan: planSummary(world.units, plan),
      year,
      asOf: today,
      items: await progressOf(context, targets, mapOn ?? today),
    }
  },
})

const isOfYear = ({ fromYear, untilYear }: Target, year: number): boolean => fromYear <= year && year <= untilYear

type Item = z.input<typeof PlanProgress>['items'][number]

async function progressOf(context: Context, targets: readonly Target[], mapOn: LegalDay): Promise<Item[]> {
  const { units } = context.world
  const known = await knownIndicators(
    context.db,
    targets.map(({ indicator }) => indicator),
  )
  const asked = targets.map(({ indicator, unitCode, ...period }) => ({ indicator, unitCode, ...daysOf(period) }))
  const actuals = await actualsOf(context, asked, mapOn)
  return targets.map((target, place) => {
    const { value, counted, unattributed } = actuals[place]!
    return {
      target: targetView(units, target),
      indicatorName: known(target.indicator)!.name,
      counted,
      actual: value && shownFigure(value),
      unattributed,
      ...((value && percentOfPlan(value, target.value)) ?? { percent: null, ratio: null }),
    }
  })
}

const daysOf = ({ fromYear, untilYear }: Period) => ({ from: `${fromYear}-01-01`, until: `${untilYear}-12-31` })
