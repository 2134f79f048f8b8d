import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { checkLeads, leads } from '../../scoring/authority.ts'
import { type CastBallot, listBallotsOf } from '../../scoring/ballots/ballot-store.ts'
import { ballotsOf } from '../../scoring/ballots/set-aside-rules.ts'
import { listMembers } from '../../scoring/councils/council-store.ts'
import { boundSet } from '../../scoring/results/standing.ts'
import { listSeats, readAgendaItem, readSession, type SessionRow } from '../../scoring/sessions/session-store.ts'
import { isTellable } from '../../scoring/written/turn-store.ts'
import { mayReadBallotOf } from '../rules.ts'
import { ballotPaper } from './ballot-paper.ts'
import type { BallotForm } from './ballot-shapes.ts'
import { findPaperOf } from './issued/issued-ballot-store.ts'

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

/** `round` null: the one that runs or was the last. */
type Asked = { sessionId: string; dossierId: string; accountId: string; round: number | null }

/**
 * A ballot within reach as its paper: as it was issued, once it was; blank where one's own is not submitted.
 *
 * @throws not-found for what somebody else has not submitted
 */
export async function readBallot(
  context: Context,
  { sessionId, dossierId, accountId, round: asked }: Asked,
): Promise<{ ballot: CastBallot | null; paper: BallotForm }> {
  const { db, actor, world } = context
  const session = await readSession(db, actor, sessionId)
  checkMayRead(context, session, accountId)
  const item = await readAgendaItem(db, actor, sessionId, dossierId)
  if (accountId !== actor.accountId && !(await isTellable(db, item))) fail('turned-into-meeting', { dossierId })
  const round = asked ?? item.round
  if (round > item.round) fail('round-not-running', { round: item.round })
  const cast = ballotsOf(item, await listBallotsOf(db, sessionId, accountId))
  const ballot = cast.find((one) => one.round === round) ?? null
  // Of others only what there is: a blank form in their name says nothing.
  if (!ballot && accountId !== actor.accountId) fail('not-found')
  const issued = ballot && (await findPaperOf(db, ballot.id))
  if (issued) return { ballot, paper: issued }
  const scorer = await scorerIn(context, session, accountId)
  return { ballot, paper: ballotPaper({ world, session, item, set: boundSet(world, item), round, scorer, ballot }) }
}
