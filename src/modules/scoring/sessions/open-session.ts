import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import type { Actor } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { readCalendar } from '../../calendar/store.ts'
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
import { writingOn } from '../written/rules.ts'
import { lockDossiersInOrder } from './candidates.ts'
import { shortNotice } from './notice-rules.ts'
import {
  type AgendaItem,
  addSeats,
  isInSight,
  lockSession,
  type SessionMember,
  type SessionRow,
  saveAgendaItem,
  saveSession,
  wholeAgendas,
} from './session-store.ts'

/** Who takes part: of a meeting those present; of written opinions everybody who holds a place, since all are asked. */
function attendeesOf(
  { form }: SessionRow,
  members: readonly NamedMember[],
  attendees: readonly string[] | null,
): readonly string[] {
  if (form === 'meeting') {
    return attendees ?? failAt(['attendees'], 'required', 'Cần danh sách người có mặt', 'Say who is present')
  }
  if (attendees) failAt(['attendees'], 'in-writing', 'Lấy ý kiến bằng văn bản, không điểm danh', 'Nobody has to attend')
  return members.filter(({ standsInForId }) => standsInForId === null).map(({ accountId }) => accountId)
}

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

/** The session as a whole needs a quorum, and each dossier a quorum of those not recused from it. */
function checkAttendance(
  actor: Actor,
  roll: readonly SessionMember[],
  regulation: Regulation,
  agenda: readonly AgendaItem[],
): void {
  const missing = missingQuorum(roll, regulation)
  if (missing) fail('quorum-missing', missing)
  for (const item of agenda) {
    const missingHere = missingQuorum(roll, regulation, item.recused)
    if (missingHere)
      fail('quorum-missing', { ...missingHere, ...(isInSight(actor, item) && { dossierId: item.dossierId }) })
  }
}

/** Members read for so many working days before they meet, and before the last day on which they write opinions. */
async function checkNotice(
  { db, actor, today, world }: Context,
  { unitCode, writtenUntil }: SessionRow,
  { fileNoticeWorkingDays: workingDays }: Regulation,
  agenda: readonly AgendaItem[],
): Promise<void> {
  const calendar = await readCalendar(db, world.calendars, unitCode)
  const short = shortNotice(calendar, agenda, workingDays, writtenUntil ?? today)
  if (!short) return
  const inSight = agenda.filter((item) => isInSight(actor, item)).map(({ dossierId }) => dossierId)
  const dossierIds = short.dossierIds.filter((id) => inSight.includes(id))
  fail('file-notice-too-short', { workingDays, ...short, dossierIds })
}

/** The dossiers that a session begins to score. @throws advisory-report-missing where the regulation asks for one */
async function beginScoring(
  context: Context,
  { advisoryReportRequired }: Regulation,
  agenda: readonly AgendaItem[],
): Promise<void> {
  const { db, actor, today, world } = context
  const dossiers = await lockDossiersInOrder(
    db,
    agenda.map(({ dossierId }) => dossierId),
  )
  const unadvised = agenda.filter(({ dossierId }) => dossiers.get(dossierId)!.advisedAt === null)
  if (advisoryReportRequired && unadvised.length > 0) {
    const inSight = unadvised.filter((item) => isInSight(actor, item)).map(({ dossierId }) => dossierId)
    fail('advisory-report-missing', { count: unadvised.length, dossierIds: inSight })
  }
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
  input: z.strictObject({
    sessionId: Id,
    attendees: optional(z.array(Id).min(1).max(100)).meta({
      description: 'Who is present at a meeting; none where opinions are written: all members are asked',
    }),
  }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, attendees }) {
    const { db, actor, now, today } = context
    const session = await lockSession(db, actor, sessionId)
    checkLeads(actor, session)
    checkTakes(session, 'openSession')
    const { heldOn: from, writtenUntil: until } = session
    if (writingOn(session, today)?.over) fail('outside-written-period', { from, until })
    const council = await lockCouncil(db, actor, session.councilId)
    checkInTerm(council, today)
    if (until) checkInTerm(council, until)
    const regulation = regulationIn(council)
    const members = await listMembers(db, [session.councilId])
    const roll = rollOf(sessionId, members, attendeesOf(session, members, attendees))
    const agenda = await wholeAgendas(db, [sessionId])
    await checkNotice(context, session, regulation, agenda)
    if (session.form === 'meeting' && !isLed(roll)) fail('chair-absent')
    checkAttendance(actor, roll, regulation, agenda)
    await refuseOpenConflicts(context, session, members, agenda)
    await addSeats(db, roll)
    await beginScoring(context, regulation, agenda)
    return showSession(context, await saveSession(db, { ...session, ...regulation, state: 'open', openedAt: now }))
  },
})
