import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { issuingReach, planners } from './authority.ts'
import { checkTargets } from './check-targets.ts'
import { PlanView, Targets } from './shapes.ts'
import { lockPlan, replaceTargets } from './store.ts'
import { planView } from './views.ts'

export const setTargets = action({
  name: 'setTargets',
  summary: 'Replace the targets of a plan',
  kind: 'command',
  roles: planners,
  input: z.strictObject({ planId: Id, targets: Targets }),
  output: PlanView,
  subject: (_input, { id }) => ({ type: 'plan', id }),
  needsVersion: true,
  async run(context, { planId, targets }) {
    const { db, actor, world } = context
    const plan = await lockPlan(db, issuingReach(actor), planId)
    checkVersion(context, plan)
    checkTargets(world.units, plan, targets)
    return planView(world.units, await replaceTargets(db, plan, targets), targets)
  },
})
