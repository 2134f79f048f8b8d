import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { rollIn } from '../attendance/attendance-rules.ts'
import { listMovements } from '../attendance/movement-store.ts'
import { checkTakes } from '../authority.ts'
import { boundSet } from '../results/standing.ts'
import { type SessionAction, votersOf } from '../rules.ts'
import {
  type AgendaItem,
  findAgendaItem,
  listSeats,
  lockSession,
  type NamedSeat,
  type SessionRow,
} from '../sessions/session-store.ts'
import { takesBallotsOn } from '../written/rules.ts'
import { listOwnSubmissions } from './ballot-store.ts'
import { type BallotDraft, findBallotDraft } from './draft-store.ts'

export type BallotPlace = { sessionId: string; dossierId: string; round: number }

type OwnBallot = {
  session: SessionRow
  item: AgendaItem
  seat: NamedSeat
  set: LoadedSet
  /** What was saved for this one. */
  draft: BallotDraft | null
}

/**
 * Locks the session for a member who may score this dossier in this round, and has not yet, and gives the criteria set to
 * score by and what the member has saved. What it refuses depends on nothing that another member scored.
 */
export async function lockOwnBallot(
  { db, actor, today, world }: Context,
  { sessionId, dossierId, round }: BallotPlace,
  action: SessionAction,
): Promise<OwnBallot> {
  const accountId = actor.accountId!
  const session = await lockSession(db, actor, sessionId)
  checkTakes(session, action)
  const { heldOn: from, writtenUntil: until } = session
  if (!takesBallotsOn(session, today)) fail('outside-written-period', { from, until })
  const own = { sessionId, dossierId, accountId }
  // What is read after the lock travels together: members save every few seconds, each while the others wait.
  const [found, roll, movements, mine, draft] = await Promise.all([
    findAgendaItem(db, actor, sessionId, dossierId),
    listSeats(db, [sessionId]),
    listMovements(db, [sessionId]),
    listOwnSubmissions(db, own),
    findBallotDraft(db, { ...own, round }),
  ])
  const item = found ?? fail('not-found')
  const seat = rollIn(roll, movements, item).find((one) => one.accountId === accountId)
  if (!seat || votersOf([seat]).length === 0) fail('not-a-voter')
  if (mine.some((ballot) => ballot.round === round)) fail('ballot-already-submitted')
  if (item.concluded) fail('dossier-concluded', { dossierId })
  if (item.turned) fail('turned-into-meeting', { dossierId })
  if (round !== item.round) fail('round-not-running', { round: item.round })
  return { session, item, seat, set: boundSet(world, item), draft }
}
