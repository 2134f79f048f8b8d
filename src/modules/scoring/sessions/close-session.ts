import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { listSeatsNow } from '../attendance/movement-store.ts'
import { checkLeads, checkTakes, leadingRoles } from '../authority.ts'
import { isLed, missingQuorum, type Seat } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { lockDossiersInOrder } from './candidates.ts'
import {
  isInSight,
  lockSession,
  recordClosingAttendance,
  type SessionRow,
  saveSession,
  wholeAgendas,
} from './session-store.ts'

/** Who is there at the end: of those who are there by what was recorded, all unless said otherwise. */
function stillPresent(roll: readonly Seat[], attendees: readonly string[] | null, session: SessionRow): string[] {
  const before = roll.filter(({ present }) => present).map(({ accountId }) => accountId)
  const stranger = attendees?.findIndex((accountId) => !before.includes(accountId)) ?? -1
  if (stranger >= 0) {
    failAt(['attendees', stranger], 'not-present', 'Không có mặt tại phiên họp', 'Not present in the session')
  }
  const staying = attendees ?? before
  const rollNow = roll.map((seat) => ({ ...seat, present: staying.includes(seat.accountId) }))
  if (!isLed(rollNow)) fail('chair-absent')
  const missing = missingQuorum(rollNow, session)
  if (missing) fail('quorum-missing', missing)
  return [...staying]
}

export const closeSession = action({
  name: 'closeSession',
  summary: 'Close a session whose dossiers are all concluded; from here on the results can be read',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({
    sessionId: Id,
    attendees: optional(z.array(Id).min(1).max(100)).meta({
      description: 'Who is still present; null: all who are by what was recorded',
    }),
  }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, attendees }) {
    const { db, actor, now } = context
    const session = await lockSession(db, actor, sessionId)
    checkLeads(actor, session)
    checkTakes(session, 'closeSession')
    const staying = stillPresent(await listSeatsNow(db, sessionId), attendees, session)
    const agenda = await wholeAgendas(db, [sessionId])
    const pending = agenda.filter(({ concluded }) => !concluded)
    const named = pending.filter((item) => isInSight(actor, item)).map(({ dossierId }) => dossierId)
    if (pending.length > 0) fail('dossiers-not-concluded', { dossierIds: named, count: pending.length })
    await recordClosingAttendance(db, sessionId, staying)
    const dossiers = await lockDossiersInOrder(
      db,
      agenda.map(({ dossierId }) => dossierId),
    )
    for (const dossier of dossiers.values()) {
      await stepDossier(context, dossier, { ...dossier, state: transition(dossier, 'decide'), decidedAt: now })
    }
    return showSession(context, await saveSession(db, { ...session, state: 'closed', closedAt: now }))
  },
})
