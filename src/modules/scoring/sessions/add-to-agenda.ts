import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkTakes, leads, manages } from '../authority.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { lockSession, saveSession, wholeAgendas } from './session-store.ts'

const maxItems = 100

export const addToAgenda = action({
  name: 'addToAgenda',
  summary: 'Put further reviewed dossiers on the agenda of a planned session; their own days of notice begin',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer', 'council-chair', 'council-secretary'],
  input: z.strictObject({ sessionId: Id, dossierIds: z.array(Id).min(1).max(maxItems) }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, dossierIds }) {
    const { db, actor } = context
    const session = await lockSession(db, actor, sessionId)
    if (!manages(actor, session) && !leads(actor, session.councilId)) fail('forbidden', { roles: addToAgenda.roles })
    checkTakes(session, 'addToAgenda')
    const agenda = await wholeAgendas(db, [sessionId])
    if (agenda.length + dossierIds.length > maxItems) {
      failAt(['dossierIds'], 'too-many', `Tối đa ${maxItems} hồ sơ một phiên`, `At most ${maxItems} in a session`)
    }
    await putOnAgenda(context, session, session, dossierIds, agenda.at(-1)?.position ?? 0)
    return showSession(context, await saveSession(db, session))
  },
})
