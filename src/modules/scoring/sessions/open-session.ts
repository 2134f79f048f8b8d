import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import type { Actor } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { judgingSet } from '../../dossiers/checks/papers.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { checkLeads, checkTakes, leadingRoles } from '../authority.ts'
import { refuseOpenConflicts } from '../conflicts/found-conflicts.ts'
import { seated, seatTakenAt } from '../councils/council-rules.ts'
import { listMembers, lockCouncil, type NamedMember } from '../councils/council-store.ts'
import { checkInTerm } from '../councils/term.ts'
import { isLed, missingQuorum, type Regulation, regulationIn } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { lockDossiersInOrder } from './candidates.ts'
import {
  type AgendaItem,
  addSeats,
  isInSight,
  lockSession,
  type SessionMember,
  saveAgendaItem,
  saveSession,
  wholeAgendas,
} from './session-store.ts'

function rollOf(sessionId: string, members: readonly NamedMember[], attendees: readonly string[]): SessionMember[] {
  const known = members.map(({ accountId }) => accountId)
  const stranger = attendees.findIndex((id) => !known.includes(id))
  if (stranger >= 0) {
    failAt(['attendees', stranger], 'not-a-member', 'Không phải thành viên hội đồng', 'Not a member of the council')
  }
  const taken = seatTakenAt(members, attendees)
  if (taken !== null) {
    failAt(['attendees', taken], 'seat-taken', 'Vị trí này đã có người dự họp', 'Somebody else is there for that seat')
  }
  return seated(members, attendees).map(({ councilId: _council, name: _name, ...seat }) => ({
    sessionId,
    ...seat,
    presentAtClosing: null,
  }))
}

/** The session as a whole needs its leader and a quorum, and each dossier a quorum of those not recused from it. */
function checkAttendance(
  actor: Actor,
  roll: readonly SessionMember[],
  regulation: Regulation,
  agenda: readonly AgendaItem[],
): void {
  if (!isLed(roll)) fail('chair-absent')
  const missing = missingQuorum(roll, regulation)
  if (missing) fail('quorum-missing', missing)
  for (const item of agenda) {
    const missingHere = missingQuorum(roll, regulation, item.recused)
    if (missingHere)
      fail('quorum-missing', { ...missingHere, ...(isInSight(actor, item) && { dossierId: item.dossierId }) })
  }
}

async function beginScoring(context: Context, agenda: readonly AgendaItem[]): Promise<void> {
  const { db, today, world } = context
  const dossiers = await lockDossiersInOrder(
    db,
    agenda.map(({ dossierId }) => dossierId),
  )
  for (const item of agenda) {
    const dossier = dossiers.get(item.dossierId)!
    await stepDossier(context, dossier, { ...dossier, state: transition(dossier, 'score') })
    // The set may have been corrected between planning and opening: what the members now see is what counts.
    await saveAgendaItem(db, item, { criteriaSha256: judgingSet(world, dossier, today).sha256 })
  }
}

export const openSession = action({
  name: 'openSession',
  summary: 'Open a session with the members present; from here on its roll and regulation are fixed',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, attendees: z.array(Id).min(1).max(100) }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, attendees }) {
    const { db, actor, now, today } = context
    const session = await lockSession(db, actor, sessionId)
    checkLeads(actor, session)
    checkTakes(session, 'openSession')
    const council = await lockCouncil(db, actor, session.councilId)
    checkInTerm(council, today)
    const regulation = regulationIn(council)
    const members = await listMembers(db, [session.councilId])
    const roll = rollOf(sessionId, members, attendees)
    const agenda = await wholeAgendas(db, [sessionId])
    checkAttendance(actor, roll, regulation, agenda)
    await refuseOpenConflicts(context, session, members, agenda)
    await addSeats(db, roll)
    await beginScoring(context, agenda)
    return showSession(context, await saveSession(db, { ...session, ...regulation, state: 'open', openedAt: now }))
  },
})
