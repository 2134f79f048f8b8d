import { z } from 'zod'
import type { Context } from '../../core/action.ts'
import { action } from '../../core/action.ts'
import { Id, optional } from '../../core/shapes.ts'
import { planReaders, provinceOf, readingReach } from './authority.ts'
import { indicatorOf, resolvedCount } from './catalogue.ts'
import { countNames, spanOf } from './count-rules.ts'
import { countInRegistry } from './count-store.ts'
import { percentOfPlan, type Target } from './rules.ts'
import { PlanProgress, Year } from './shapes.ts'
import { type Plan, readPlan, readTargets } from './store.ts'
import { planSummary, targetView } from './views.ts'

export const planProgress = action({
  name: 'planProgress',
  summary: 'What the registry says now of each target of a plan, of all its years or of one',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ planId: Id, year: optional(Year) }),
  output: PlanProgress,
  async run(context, { planId, year }) {
    const { db, actor, today, world } = context
    const plan = await readPlan(db, readingReach(world.units, actor), planId)
    const targets = (await readTargets(db, planId)).filter((target) => year === null || target.year === year)
    return { plan: planSummary(world.units, plan), year, asOf: today, items: await progressOf(context, plan, targets) }
  },
})

type Item = z.input<typeof PlanProgress>['items'][number]

async function progressOf({ db, today, world }: Context, plan: Plan, targets: readonly Target[]): Promise<Item[]> {
  const keyOf = ({ indicator, year }: Target) => `${indicator} ${year}`
  const asked = [...new Map(targets.map((target) => [keyOf(target), target])).values()]
  const measures = asked.map(({ indicator, year }) => {
    const { name, count } = indicatorOf(indicator)!
    return { name, count: resolvedCount(count, world.criteria), span: spanOf(count.what, year, today) }
  })
  const places = new Map(asked.map((target, place) => [keyOf(target), place]))
  const units = [...new Set(targets.map(({ unitCode }) => unitCode))]
  const figure = await countInRegistry(db, { measures, units, province: provinceOf(world.units, plan.unitCode) })
  return targets.map((target) => {
    const place = places.get(keyOf(target))!
    const { name, count, span } = measures[place]!
    const actual = figure(place, target.unitCode)
    return {
      target: targetView(world.units, target),
      indicatorName: name,
      counted: { what: count.what, whatName: countNames[count.what], of: count.of, ...span },
      actual,
      ...(percentOfPlan(actual, target.value) ?? { percent: null, ratio: null }),
    }
  })
}
