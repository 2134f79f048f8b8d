import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leads, manages } from '../authority.ts'
import { agendasFor, readSession } from '../sessions/session-store.ts'
import { findConflicts, peopleOf } from './found-conflicts.ts'
import { SessionConflictList } from './shapes.ts'
import { sessionConflictView } from './views.ts'

export const sessionConflicts = action({
  name: 'sessionConflicts',
  summary:
    'Conflicts of interest with the agenda, declared and found, for who leads or set up the council; members see their own',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: SessionConflictList,
  async run(context, { sessionId }) {
    const { db, actor } = context
    const session = await readSession(db, actor, sessionId)
    const [agenda, people] = await Promise.all([agendasFor(db, actor, [sessionId]), peopleOf(context, session)])
    const seesAll = leads(actor, session.councilId) || manages(actor, session)
    const shown = people.filter(({ accountId }) => seesAll || accountId === actor.accountId)
    const found = await findConflicts(context, session, shown, agenda)
    return { sessionId, items: found.map((one) => sessionConflictView(sessionId, one)) }
  },
})
