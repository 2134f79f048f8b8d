import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line, optional } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { planners } from './authority.ts'
import { checkTargets } from './check-targets.ts'
import { issuingReach } from './plan-reach.ts'
import { changeTargets } from './plans/change-targets.ts'
import { wholePlan } from './plans/whole-plan.ts'
import { PlanView, Targets } from './shapes.ts'
import { lockPlan } from './store.ts'

export const setTargets = action({
  name: 'setTargets',
  summary: 'Replace the targets of a plan without a later document; once approved they are changed for a reason only',
  kind: 'command',
  roles: planners,
  input: z.strictObject({ planId: Id, targets: Targets, reason: optional(Line(1000)) }),
  output: PlanView,
  subject: (_input, { id }) => ({ type: 'plan', id }),
  needsVersion: true,
  async run(context, { planId, targets, reason }) {
    const plan = await lockPlan(context.db, issuingReach(context), planId)
    checkVersion(context, plan)
    await checkTargets(context, plan, targets)
    return wholePlan(context, await changeTargets(context, plan, targets, { decision: null, reason }))
  },
})
