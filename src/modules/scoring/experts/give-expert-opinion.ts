import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkTakes } from '../authority.ts'
import { peopleOf, refuseOpenConflicts } from '../conflicts/found-conflicts.ts'
import { lockSession, readAgendaItem, type SessionRow } from '../sessions/session-store.ts'
import { Reason } from '../shapes.ts'
import { ExpertOpinionView, opinionView } from './expert-shapes.ts'
import { addOpinion } from './expert-store.ts'

/** Who was an expert when the session opened is one to its end, and nobody who became one since. */
async function readExpert(context: Context, session: SessionRow) {
  const people = await peopleOf(context, session)
  const own = people.find(({ accountId }) => accountId === context.actor.accountId)
  return own?.position === 'expert' ? own : fail('not-an-expert')
}

export const giveExpertOpinion = action({
  name: 'giveExpertOpinion',
  summary: 'An expert, who has no ballot, writes to the council on a dossier; the members see it from then on',
  kind: 'command',
  roles: ['council-expert'],
  input: z.strictObject({ sessionId: Id, dossierId: Id, opinion: Reason }),
  output: ExpertOpinionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  redact: ['opinion'],
  async run(context, { opinion, ...place }) {
    const { db, actor, now } = context
    const { sessionId, dossierId } = place
    const session = await lockSession(db, actor, sessionId)
    checkTakes(session, 'giveExpertOpinion')
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    const expert = await readExpert(context, session)
    if (item.concluded) fail('dossier-concluded', { dossierId })
    if (item.turned) fail('turned-into-meeting', { dossierId })
    await refuseOpenConflicts(context, session, [expert], [item])
    const { accountId, organisation } = expert
    const given = { id: uuidv7(), ...place, accountId, organisation, opinion, at: now }
    await addOpinion(db, given)
    return opinionView({ ...given, name: actor.name })
  },
})
