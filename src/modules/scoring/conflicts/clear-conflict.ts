import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { lockDossierById, saveDossier } from '../../dossiers/store.ts'
import { checkTakes } from '../authority.ts'
import { lockSession, readAgendaItem, saveSession } from '../sessions/session-store.ts'
import { Reason } from '../shapes.ts'
import { addClearance } from './conflict-store.ts'
import { findConflicts, peopleOf } from './found-conflicts.ts'
import { checkMayClear, clearingRoles, openConflict } from './may-clear.ts'
import { SessionConflictView } from './shapes.ts'
import { sessionConflictView } from './views.ts'

export const clearConflict = action({
  name: 'clearConflict',
  summary: 'The chair decides, with the reason, that a conflict does not keep a member from judging a dossier',
  kind: 'command',
  roles: clearingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, accountId: Id, basis: Line(60), reason: Reason }),
  output: SessionConflictView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  redact: ['reason'],
  async run(context, { sessionId, dossierId, accountId, basis, reason }) {
    const { db, actor, now } = context
    const session = await lockSession(db, actor, sessionId)
    checkMayClear(actor, session, accountId)
    checkTakes(session, 'clearConflict')
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    const member = (await peopleOf(context, session)).filter((one) => one.accountId === accountId)
    const found = openConflict(await findConflicts(context, session, member, [item]), basis)
    await addClearance(db, { sessionId, dossierId, accountId, basis, reason, clearedBy: actor.accountId!, at: now })
    // It was carried over from the earlier session, and this was what kept the dossier out of the member's sight.
    if (found.kind === 'recused-before') {
      const dossier = await lockDossierById(db, dossierId)
      await saveDossier(db, { ...dossier, hiddenFrom: dossier.hiddenFrom.filter((id) => id !== accountId) }, now)
    }
    await saveSession(db, session)
    const clearance = { sessionId, dossierId, accountId, basis, reason, clearedBy: actor.accountId!, at: now }
    const cleared = { ...found, state: 'cleared' as const, clearance: { ...clearance, clearedByName: actor.name } }
    return sessionConflictView(sessionId, cleared)
  },
})
