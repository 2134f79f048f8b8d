import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { planReaders, readingReach } from './authority.ts'
import { PlanView } from './shapes.ts'
import { readPlan, readTargets } from './store.ts'
import { planView } from './views.ts'

export const plan = action({
  name: 'plan',
  summary: 'One plan with its targets',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ planId: Id }),
  output: PlanView,
  async run({ db, actor, world: { units } }, { planId }) {
    const found = await readPlan(db, readingReach(units, actor), planId)
    return planView(units, found, await readTargets(db, planId))
  },
})
