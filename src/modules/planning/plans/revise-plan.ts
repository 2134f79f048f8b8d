import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id, Line, optionalOr } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { planners } from '../authority.ts'
import { checkTargets } from '../check-targets.ts'
import { issuingReach } from '../plan-reach.ts'
import { type Target, type TargetKey, targetKey } from '../rules.ts'
import { PlanView, Targets } from '../shapes.ts'
import { lockPlan, readTargets } from '../store.ts'
import { DecisionInput, TargetKeys } from './change-shapes.ts'
import { changeTargets } from './change-targets.ts'
import { revised } from './revision-rules.ts'
import { wholePlan } from './whole-plan.ts'

export const revisePlan = action({
  name: 'revisePlan',
  summary: 'Revise targets of a plan by a later decision: the values before and after are kept with it',
  kind: 'command',
  roles: planners,
  input: z.strictObject({
    planId: Id,
    decision: DecisionInput,
    reason: Line(1000),
    targets: optionalOr(Targets, []),
    removed: optionalOr(TargetKeys, []),
  }),
  output: PlanView,
  subject: ({ planId: id }) => ({ type: 'plan', id }),
  needsVersion: true,
  async run(context, { planId, decision, reason, targets, removed }) {
    const plan = await lockPlan(context.db, issuingReach(context), planId)
    checkVersion(context, plan)
    await checkTargets(context, plan, targets)
    const standing = await readTargets(context.db, planId)
    refuseUnclear(standing, targets, removed)
    const after = revised(standing, targets, removed)
    return wholePlan(context, await changeTargets(context, plan, after, { decision, reason }))
  },
})

/** What is taken out stands in the plan, and is not changed as well. */
function refuseUnclear(standing: readonly Target[], targets: readonly Target[], removed: readonly TargetKey[]): void {
  const [known, given] = [new Set(standing.map(targetKey)), new Set(targets.map(targetKey))]
  for (const [at, key] of removed.entries()) {
    if (!known.has(targetKey(key)))
      failAt(['removed', at], 'not-found', 'Kế hoạch không có', 'The plan has no such target')
    if (given.has(targetKey(key))) failAt(['removed', at], 'repeated', 'Vừa sửa vừa bỏ', 'It is changed as well')
  }
}
