import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { optionalOr } from '../../core/shapes.ts'
import { planners } from './authority.ts'
import { checkTargets } from './check-targets.ts'
import { refuseIssuingBeyond } from './plan-reach.ts'
import { wholePlan } from './plans/whole-plan.ts'
import { PlanView, planFields, Targets } from './shapes.ts'
import { addPlan, writeTargets } from './store.ts'

export const createPlan = action({
  name: 'createPlan',
  summary:
    'Enter a plan with its targets: a province for itself and its communes, or for one that came to it, the ministry for the nation',
  kind: 'command',
  roles: planners,
  input: z.strictObject({ ...planFields, targets: optionalOr(Targets, []) }),
  output: PlanView,
  subject: (_input, { id }) => ({ type: 'plan', id }),
  async run(context, { targets, ...fields }) {
    const { db, now, world } = context
    refuseIssuingBeyond(context, fields.unitCode, fields.issuedOn)
    if (fields.untilYear < fields.fromYear) {
      failAt(['untilYear'], 'too-small', 'Không trước năm bắt đầu', 'Not before the first year')
    }
    await checkTargets({ db, world }, fields, targets)
    const plan = { id: uuidv7(), ...fields, createdAt: now, state: 'open' as const, version: 1 }
    await addPlan(db, plan)
    await writeTargets(db, plan, targets)
    return wholePlan({ db, world }, plan)
  },
})
