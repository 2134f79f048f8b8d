import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { optional, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { planReaders } from './authority.ts'
import { readingReach } from './plan-reach.ts'
import { planStates } from './rules.ts'
import { PlanPage, Year } from './shapes.ts'
import { listPlans } from './store.ts'
import { planSummary } from './views.ts'

export const plans = action({
  name: 'plans',
  summary:
    'Plans of the units that one holds a role on and of those above them, also of what became part of these, the newest first',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    ...pageInput,
    unitCode: optional(UnitCode),
    year: optional(Year),
    state: optional(z.enum(planStates)),
  }),
  output: PlanPage,
  async run(context, { first, after, ...filter }) {
    const { db, world } = context
    const rows = await listPlans(db, readingReach(context), {
      ...filter,
      before: idBefore(after),
      limit: first + 1,
    })
    const summaries = rows.map((row) => planSummary(world.units, row))
    return pageFrom(summaries, first)
  },
})
