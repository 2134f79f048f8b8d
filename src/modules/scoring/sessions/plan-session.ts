import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id, optional, optionalOr } from '../../../core/shapes.ts'
import { leads, manages } from '../authority.ts'
import { readCouncil } from '../councils/council-store.ts'
import { checkInTerm } from '../councils/term.ts'
import { regulationIn } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { sessionForms } from '../written/rules.ts'
import { checkDays } from './form-of-session.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { addSession, readSession } from './session-store.ts'

export const planSession = action({
  name: 'planSession',
  summary: 'Put reviewed dossiers on the agenda of a new session of a council',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer', 'council-chair', 'council-secretary'],
  input: z.strictObject({
    councilId: Id,
    form: optionalOr(z.enum(sessionForms), 'meeting'),
    heldOn: Day,
    writtenUntil: optional(Day),
    dossierIds: z.array(Id).min(1).max(100),
  }),
  output: SessionView,
  subject: (_input, { id }) => ({ type: 'session', id }),
  async run(context, { councilId, dossierIds, ...days }) {
    const { db, actor, now } = context
    const council = await readCouncil(db, actor, councilId)
    if (!manages(actor, council) && !leads(actor, councilId)) fail('forbidden', { roles: planSession.roles })
    checkInTerm(council, days.heldOn)
    if (days.writtenUntil) checkInTerm(council, days.writtenUntil)
    checkDays(days)
    const sessionId = uuidv7()
    await addSession(db, {
      id: sessionId,
      councilId,
      state: 'planned',
      ...days,
      ...regulationIn(council),
      createdAt: now,
      openedAt: null,
      closedAt: null,
      cancelledAt: null,
      cancelReason: null,
      version: 1,
    })
    await putOnAgenda(context, { ...days, id: sessionId, councilId }, council, dossierIds)
    return showSession(context, await readSession(db, actor, sessionId))
  },
})
