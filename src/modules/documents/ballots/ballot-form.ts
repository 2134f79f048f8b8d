import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { councilRoles } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { checkLeads, leads } from '../../scoring/authority.ts'
import { type CastBallot, listBallotsOf } from '../../scoring/ballots/ballot-store.ts'
import { listMembers } from '../../scoring/councils/council-store.ts'
import { boundSet } from '../../scoring/results/standing.ts'
import { listSeats, readAgendaItem, readSession, type SessionRow } from '../../scoring/sessions/session-store.ts'
import { isTellable } from '../../scoring/written/turn-store.ts'
import { mayReadBallotOf } from '../rules.ts'
import { ballotPaper } from './ballot-paper.ts'
import { BallotForm } from './ballot-shapes.ts'

/** The voting member as the session's roll has it, before there is one as the council has; null when there is none such. */
async function scorerIn({ db }: Pick<Context, 'db'>, session: SessionRow, accountId: string) {
  const { id, state, councilId } = session
  const seats = await (state === 'planned' ? listMembers(db, [councilId]) : listSeats(db, [id]))
  return seats.find((seat) => seat.accountId === accountId && seat.votes) ?? null
}

/** A ballot of someone else may not even be found missing before the session is closed. */
function checkMayRead(context: Context, session: SessionRow, accountId: string): void {
  const { actor } = context
  const isMember = accountId === actor.accountId
  if (mayReadBallotOf({ isMember, leads: leads(actor, session.councilId) }, session.state === 'closed')) return
  checkLeads(actor, session)
  fail('session-wrong-state', { state: session.state, allowed: [] })
}

export const ballotForm = action({
  name: 'ballotForm',
  summary:
    "A ballot in the form of the criteria table: one's own, blank until it is submitted; after closing any, for those who lead",
  kind: 'query',
  roles: councilRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    accountId: optional(Id).meta({ description: 'Whose; null: one’s own' }),
    round: optional(z.int().min(1).max(1000)).meta({ description: 'null: the one that runs or was the last' }),
  }),
  output: BallotForm,
  async run(context, { sessionId, dossierId, ...asked }) {
    const { db, actor, world } = context
    const session = await readSession(db, actor, sessionId)
    const accountId = asked.accountId ?? actor.accountId!
    checkMayRead(context, session, accountId)
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    if (accountId !== actor.accountId && !(await isTellable(db, item))) fail('turned-into-meeting', { dossierId })
    const round = asked.round ?? item.round
    if (round > item.round) fail('round-not-running', { round: item.round })
    const cast = await listBallotsOf(db, sessionId, accountId)
    const ballot = cast.find((one: CastBallot) => one.dossierId === dossierId && one.round === round) ?? null
    // Of others only what there is: a blank form in their name says nothing.
    if (!ballot && accountId !== actor.accountId) fail('not-found')
    const scorer = await scorerIn(context, session, accountId)
    return ballotPaper({ world, session, item, set: boundSet(world, item), round, scorer, ballot })
  },
})
