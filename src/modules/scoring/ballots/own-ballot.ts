import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { checkTakes } from '../authority.ts'
import { boundSet } from '../results/standing.ts'
import { type SessionAction, votersOf } from '../rules.ts'
import {
  type AgendaItem,
  listSeats,
  lockSession,
  type NamedSeat,
  readAgendaItem,
  type SessionRow,
} from '../sessions/session-store.ts'
import { listSubmissions } from './ballot-store.ts'

export type BallotPlace = { sessionId: string; dossierId: string; round: number }

type OwnBallot = {
  session: SessionRow
  item: AgendaItem
  seat: NamedSeat
  set: LoadedSet
  /** In an earlier round. */
  scoredBefore: boolean
}

/**
 * Locks the session for a member who may score this dossier in this round, and has not yet, and gives the criteria set to
 * score by. What it refuses depends on nothing that another member scored.
 */
export async function lockOwnBallot(
  { db, actor, world }: Context,
  { sessionId, dossierId, round }: BallotPlace,
  action: SessionAction,
): Promise<OwnBallot> {
  const { accountId } = actor
  const session = await lockSession(db, actor, sessionId)
  checkTakes(session, action)
  const item = await readAgendaItem(db, actor, sessionId, dossierId)
  const seat = (await listSeats(db, [sessionId])).find((one) => one.accountId === accountId)
  if (!seat || votersOf([seat]).length === 0) fail('not-a-voter')
  const submitted = await listSubmissions(db, sessionId)
  const mine = submitted.filter((ballot) => ballot.dossierId === dossierId && ballot.accountId === accountId)
  if (mine.some((ballot) => ballot.round === round)) fail('ballot-already-submitted')
  if (item.concluded) fail('dossier-concluded', { dossierId })
  if (round !== item.round) fail('round-not-running', { round: item.round })
  return { session, item, seat, set: boundSet(world, item), scoredBefore: mine.length > 0 }
}
