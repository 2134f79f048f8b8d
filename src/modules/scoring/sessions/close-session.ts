import { z } from 'zod'
import { action } from '../../../core/action.ts'
import type { Db } from '../../../core/db.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { listSeatsNow } from '../attendance/movement-store.ts'
import { checkLeads, checkTakes, leadingRoles } from '../authority.ts'
import { refuseConflictsOfScorers } from '../conflicts/found-conflicts.ts'
import { isLed, missingQuorum, type Seat } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { lockDossiersInOrder } from './candidates.ts'
import {
  type AgendaItem,
  isInSight,
  lockSession,
  recordClosingAttendance,
  type SessionRow,
  saveSession,
  wholeAgendas,
} from './session-store.ts'

/** A meeting that put everything off has nothing to close on but that: who would make its quorum does not come back. */
const decidesNothing = (agenda: readonly AgendaItem[]): boolean => agenda.every(({ turned }) => turned)

/** What is told and decided at the closing: another session judges again what was opened again. */
const judgedHere = ({ concluded, reopenedAt }: AgendaItem): boolean => concluded && reopenedAt === null

/**
 * Who is there at the end of a meeting: of those who are there by what was recorded, all unless said otherwise. Null of written
 * opinions, whose quorum is that of each dossier.
 */
async function stillPresent(
  db: Db,
  attendees: readonly string[] | null,
  session: SessionRow,
  agenda: readonly AgendaItem[],
): Promise<string[] | null> {
  if (session.form === 'written') {
    if (attendees)
      failAt(['attendees'], 'in-writing', 'Lấy ý kiến bằng văn bản, không điểm danh', 'Nobody has to attend')
    return null
  }
  const roll: Seat[] = await listSeatsNow(db, session.id)
  const before = roll.filter(({ present }) => present).map(({ accountId }) => accountId)
  const stranger = attendees?.findIndex((accountId) => !before.includes(accountId)) ?? -1
  if (stranger >= 0) {
    failAt(['attendees', stranger], 'not-present', 'Không có mặt tại phiên họp', 'Not present in the session')
  }
  const staying = attendees ?? before
  if (decidesNothing(agenda)) return [...staying]
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
    const agenda = await wholeAgendas(db, [sessionId])
    const staying = await stillPresent(db, attendees, session, agenda)
    const idsOf = (items: typeof agenda) => items.map(({ dossierId }) => dossierId)
    const pending = agenda.filter(({ concluded, turned }) => !concluded && !turned)
    const named = idsOf(pending.filter((item) => isInSight(actor, item)))
    if (pending.length > 0) fail('dossiers-not-concluded', { dossierIds: named, count: pending.length })
    const judged = agenda.filter(judgedHere)
    await refuseConflictsOfScorers(context, session, judged)
    if (staying) await recordClosingAttendance(db, sessionId, staying)
    const dossiers = await lockDossiersInOrder(db, idsOf(judged))
    for (const dossier of dossiers.values()) {
      await stepDossier(context, dossier, { ...dossier, state: transition(dossier, 'decide'), decidedAt: now })
    }
    return showSession(context, await saveSession(db, { ...session, state: 'closed', closedAt: now }))
  },
})
