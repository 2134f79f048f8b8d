import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { optional, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { planReaders, readingReach } from './authority.ts'
import { planStates } from './rules.ts'
import { PlanPage, Year } from './shapes.ts'
import { listPlans } from './store.ts'
import { planSummary } from './views.ts'

export const plans = action({
  name: 'plans',
  summary: 'Plans of the units that one holds a role on and of those above them, the newest first',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    ...pageInput,
    unitCode: optional(UnitCode),
    year: optional(Year),
    state: optional(z.enum(planStates)),
  }),
  output: PlanPage,
  async run({ db, actor, world: { units } }, { first, after, ...filter }) {
    const rows = await listPlans(db, readingReach(units, actor), {
      ...filter,
      before: idBefore(after),
      limit: first + 1,
    })
    const summaries = rows.map((row) => planSummary(units, row))
    return pageFrom(summaries, first)
  },
})
