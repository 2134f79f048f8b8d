import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { lockDossierById } from '../dossiers/store.ts'
import { transition } from '../dossiers/transition.ts'
import { isAbove, reopeners } from '../scoring/authority.ts'
import { addReopening, findResultId } from '../scoring/reopening/reopening-store.ts'
import { reopeningRefusal } from '../scoring/reopening/rules.ts'
import { listSeats, lockSession, readAgendaItem, saveSession } from '../scoring/sessions/session-store.ts'
import { Reason, SessionView } from '../scoring/shapes.ts'
import { showSession } from '../scoring/show.ts'
import { readResultUse } from './decision-store.ts'

export const reopenDossier = action({
  name: 'reopenDossier',
  summary: 'Have a concluded dossier judged again by those above the council; its result is kept as superseded',
  kind: 'command',
  roles: reopeners,
  input: z.strictObject({ sessionId: Id, dossierId: Id, reason: Reason }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, dossierId, reason }) {
    const { db, actor, now } = context
    const session = await lockSession(db, actor, sessionId)
    if (!isAbove(actor, session)) fail('forbidden', { roles: reopeners })
    const seats = await listSeats(db, [sessionId])
    const sat = seats.some(({ accountId }) => accountId === actor.accountId)
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    const dossier = await lockDossierById(db, dossierId)
    const resultId = await findResultId(db, sessionId, dossierId)
    // Read once the dossier is locked: whoever decides on it holds the same lock.
    const use = await readResultUse(db, { dossierId, resultId })
    const refusal = reopeningRefusal({ sat, ...item, reopened: item.reopenedAt !== null, ...use })
    if (refusal) fail(refusal, { dossierId })
    await addReopening(db, { resultId: resultId!, sessionId, dossierId, byId: actor.accountId!, reason, at: now })
    const state = transition(dossier, 'reopen')
    // Recusals hold on the way to the next session: `hiddenFrom` stays.
    await stepDossier(context, dossier, { ...dossier, state, councilId: null, decidedAt: null })
    return showSession(context, await saveSession(db, session))
  },
})
