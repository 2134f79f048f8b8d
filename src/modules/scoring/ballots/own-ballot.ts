import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { checkTakes } from '../authority.ts'
import { boundSet } from '../results/standing.ts'
import { type SessionAction, votersOf } from '../rules.ts'
import { listSeats, lockSession, readAgendaItem } from '../sessions/session-store.ts'
import { listSubmissions } from './ballot-store.ts'

export type BallotPlace = { sessionId: string; dossierId: string; round: number }

/**
 * Locks the session for a member who may score this dossier in this round, and has not yet, and gives the criteria set to
 * score by. What it refuses depends on nothing that another member scored.
 */
export async function lockOwnBallot(
  { db, actor, world }: Context,
  { sessionId, dossierId, round }: BallotPlace,
  action: SessionAction,
): Promise<LoadedSet> {
  const { accountId } = actor
  const session = await lockSession(db, actor, sessionId)
  checkTakes(session, action)
  const item = await readAgendaItem(db, actor, sessionId, dossierId)
  const voters = votersOf(await listSeats(db, [sessionId]))
  if (!voters.includes(accountId!)) fail('not-a-voter')
  const submitted = await listSubmissions(db, sessionId)
  const mine = submitted.filter((ballot) => ballot.dossierId === dossierId && ballot.accountId === accountId)
  if (mine.some((ballot) => ballot.round === round)) fail('ballot-already-submitted')
  if (item.concluded) fail('dossier-concluded', { dossierId })
  if (round !== item.round) fail('round-not-running', { round: item.round })
  return boundSet(world, item)
}
