import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { optional, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { decisionKinds } from './rules.ts'
import { DecisionPage } from './shapes.ts'
import { listDecisions } from './store.ts'
import { decisionSummary } from './views.ts'

export const decisions = action({
  name: 'decisions',
  summary: 'Decisions about something within reach, the newest first',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ ...pageInput, unitCode: optional(UnitCode), kind: optional(z.enum(decisionKinds)) }),
  output: DecisionPage,
  async run({ db, actor, world }, { first, after, ...filter }) {
    const rows = await listDecisions(db, actor, { before: idBefore(after), limit: first + 1, ...filter })
    return pageFrom(
      rows.map((row) => decisionSummary(world, row)),
      first,
    )
  },
})
