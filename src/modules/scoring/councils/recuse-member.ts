import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { councilRoles } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { lockDossierById, saveDossier } from '../../dossiers/store.ts'
import { checkLeads, checkTakes, sitsIn } from '../authority.ts'
import { listOwnSubmissions } from '../ballots/ballot-store.ts'
import { removeDrafts } from '../ballots/draft-store.ts'
import { findConflicts, peopleOf } from '../conflicts/found-conflicts.ts'
import { recusalRefusal } from '../conflicts/rules.ts'
import {
  type AgendaItem,
  addRecusal,
  lockSession,
  readAgendaItem,
  type SessionRow,
  saveSession,
} from '../sessions/session-store.ts'
import { Reason, SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'

type Member = Awaited<ReturnType<typeof peopleOf>>[number]

async function memberOf(context: Pick<Context, 'db'>, session: SessionRow, accountId: string): Promise<Member> {
  const members = await peopleOf(context, session)
  return (
    members.find((member) => member.accountId === accountId) ??
    failAt(['accountId'], 'not-a-member', 'Không phải thành viên hội đồng', 'Not a member of the council')
  )
}

async function checkMayRecuse(context: Context, session: SessionRow, item: AgendaItem, member: Member): Promise<void> {
  const { db, actor } = context
  const { accountId } = member
  const own = await listOwnSubmissions(db, { ...item, accountId })
  const found = await findConflicts(context, session, [member], [item])
  const conflicts = found.map(({ state }) => state)
  const refusal = recusalRefusal({ own: accountId === actor.accountId, scored: own.length > 0, conflicts })
  if (refusal) fail(refusal)
}

export const recuseMember = action({
  name: 'recuseMember',
  summary:
    'A member steps back from a dossier or is stepped back by the chair or secretary; after a ballot only by them over an open conflict, and the ballot counts nowhere',
  kind: 'command',
  roles: councilRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, accountId: optional(Id), reason: Reason }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  redact: ['reason'],
  async run(context, { sessionId, dossierId, reason, ...input }) {
    const { db, actor, now } = context
    const accountId = input.accountId ?? actor.accountId!
    const session = await lockSession(db, actor, sessionId)
    if (accountId !== actor.accountId || !sitsIn(actor, session.councilId)) checkLeads(actor, session)
    checkTakes(session, 'recuseMember')
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    const member = await memberOf(context, session, accountId)
    if (item.recused.includes(accountId)) fail('already-recused')
    if (item.concluded) fail('dossier-concluded', { dossierId })
    if (item.turned) fail('turned-into-meeting', { dossierId })
    await checkMayRecuse(context, session, item, member)
    await addRecusal(db, { sessionId, dossierId, accountId, reason, at: now })
    await removeDrafts(db, { sessionId, dossierId, accountId })
    const dossier = await lockDossierById(db, dossierId)
    await saveDossier(db, { ...dossier, hiddenFrom: [...new Set([...dossier.hiddenFrom, accountId])] }, now)
    return showSession(context, await saveSession(db, session))
  },
})
