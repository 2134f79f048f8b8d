import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { unitLevels } from '../../units/rules.ts'
import { reachOf } from '../plan-reach.ts'
import type { Period } from '../rules.ts'
import { PlanView, Year } from '../shapes.ts'
import { lockPlan, type Plan } from '../store.ts'
import { approve, readApprovals } from './change-store.ts'
import { levelOfCode, levelsBelow, partsOf } from './revision-rules.ts'
import { wholePlan } from './whole-plan.ts'

/** Those who sign for the level that issues a plan. */
const approvers = ['province-chairman', 'minister'] as const

export const approvePlan = action({
  name: 'approvePlan',
  summary: 'Approve a plan, or its targets of one level or of some years: changes then need a reason',
  kind: 'command',
  roles: approvers,
  input: z.strictObject({
    planId: Id,
    level: optional(z.enum(unitLevels)).meta({ description: 'Only the targets of units at this level' }),
    fromYear: optional(Year),
    untilYear: optional(Year),
  }),
  output: PlanView,
  subject: ({ planId: id }) => ({ type: 'plan', id }),
  needsVersion: true,
  async run(context, { planId, level, fromYear, untilYear }) {
    const { db, now } = context
    const plan = await lockPlan(db, reachOf(context, approvers), planId)
    checkVersion(context, plan)
    const period = periodIn(plan, { fromYear: fromYear ?? plan.fromYear, untilYear: untilYear ?? plan.untilYear })
    const levels = levelsBelow(levelOfCode(plan.unitCode))
    if (level !== null && !levels.includes(level))
      failAt(['level'], 'outside-the-plan', 'Kế hoạch không có cấp này', 'The plan has no targets of this level')
    const standing = new Set((await readApprovals(db, planId)).map((part) => `${part.level} ${part.year}`))
    const added = partsOf(level === null ? levels : [level], period).filter(
      (part) => !standing.has(`${part.level} ${part.year}`),
    )
    if (added.length === 0) fail('plan-approved')
    const all = standing.size + added.length === partsOf(levels, plan).length
    return wholePlan(context, await approve(db, plan, added, all ? 'approved' : 'partly-approved', now))
  },
})

function periodIn(plan: Plan, period: Period): Period {
  for (const field of ['fromYear', 'untilYear'] as const) {
    if (period[field] < plan.fromYear || period[field] > plan.untilYear)
      failAt([field], 'outside-the-plan', 'Ngoài kỳ kế hoạch', 'Outside the years of the plan')
  }
  if (period.untilYear < period.fromYear)
    failAt(['untilYear'], 'too-small', 'Không trước năm bắt đầu', 'Not before the first year')
  return period
}
