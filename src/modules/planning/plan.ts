import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { Day, Id, optional } from '../../core/shapes.ts'
import { planReaders } from './authority.ts'
import { readingReach } from './plan-reach.ts'
import { readMade } from './plans/change-store.ts'
import { versionOn } from './plans/revision-rules.ts'
import { wholePlan } from './plans/whole-plan.ts'
import { PlanView } from './shapes.ts'
import { readPlan } from './store.ts'

export const plan = action({
  name: 'plan',
  summary: 'One plan with its targets as they are now, or as the documents up to a day had them',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ planId: Id, asOf: optional(Day) }),
  output: PlanView,
  async run(context, { planId, asOf }) {
    const { db, world } = context
    const found = await readPlan(db, readingReach(context), planId)
    if (asOf === null) return wholePlan({ db, world }, found)
    const version = versionOn(asOf, found.issuedOn, await readMade(db, planId))
    if (version === null)
      return failAt(['asOf'], 'too-small', `Không trước ${found.issuedOn}`, `Not before ${found.issuedOn}`)
    return wholePlan({ db, world }, found, version)
  },
})
