import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { addDays } from '../../../core/clock.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, optional, pageInput } from '../../../core/shapes.ts'
import { deadlineStates } from '../../calendar/deadline-rules.ts'
import { UnitCode } from '../../units/shapes.ts'
import { CasePage, caseReaders } from './case-shapes.ts'
import { listCases } from './case-store.ts'
import { caseViews } from './case-views.ts'
import { caseStates } from './rules.ts'

export const revocationCases = action({
  name: 'revocationCases',
  summary: 'Revocation cases within reach, the newest first, by how they and their deadlines stand today',
  kind: 'query',
  roles: caseReaders,
  input: z.strictObject({
    ...pageInput,
    unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
    state: optional(z.enum(caseStates)),
    deadline: optional(z.enum(deadlineStates)),
    certificateId: optional(Id),
  }),
  output: CasePage,
  async run(context, { first, after, ...filter }) {
    const { db, actor, today, world } = context
    const soonUntil = addDays(today, world.periods.dueSoonDays)
    const page = { before: idBefore(after), limit: first + 1 }
    const rows = await listCases(db, actor, { ...page, ...filter, today, soonUntil })
    return pageFrom(await caseViews(context, rows), first)
  },
})
