import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { checkTakes, leads, manages } from '../authority.ts'
import { listDossierTies } from '../conflicts/conflict-store.ts'
import { advisedBy } from '../councils/council-store.ts'
import { Reason, SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { lockDossiersInOrder } from './candidates.ts'
import { lockSession, saveSession, wholeAgendas } from './session-store.ts'

export const cancelSession = action({
  name: 'cancelSession',
  summary:
    'Call a planned session off: its dossiers are as they were reviewed, keep their codes, and stay with the advisory team that worked on them',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer', 'council-chair', 'council-secretary'],
  input: z.strictObject({ sessionId: Id, reason: Reason }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, reason }) {
    const { db, actor, now } = context
    const session = await lockSession(db, actor, sessionId)
    if (!manages(actor, session) && !leads(actor, session.councilId)) fail('forbidden', { roles: cancelSession.roles })
    checkTakes(session, 'cancelSession')
    const agenda = await wholeAgendas(db, [sessionId])
    const dossiers = await lockDossiersInOrder(
      db,
      agenda.map(({ dossierId }) => dossierId),
    )
    const advisedHere = await advisedBy(db, session.councilId, [...dossiers.keys()])
    const ties = await listDossierTies(db, sessionId, [...dossiers.keys()])
    for (const { dossierId, recused } of agenda) {
      const dossier = dossiers.get(dossierId)!
      const { recusedBefore } = ties.find((tie) => tie.dossierId === dossierId)!
      const state = transition(dossier, 'unschedule')
      // Recusals from this session go, and the next one asks again; those from earlier ones that were held stay.
      const hiddenFrom = dossier.hiddenFrom.filter((id) => !recused.includes(id) || recusedBefore.includes(id))
      // Its team goes on where it was, unless somebody was recused here: who judges again sees the dossier from the next plan on.
      const keeps = recused.every((id) => hiddenFrom.includes(id)) && advisedHere.includes(dossierId)
      await stepDossier(context, dossier, {
        ...dossier,
        state,
        councilId: keeps ? session.councilId : null,
        hiddenFrom,
      })
    }
    const cancelled = { ...session, state: 'cancelled' as const, cancelledAt: now, cancelReason: reason }
    return showSession(context, await saveSession(db, cancelled))
  },
})
