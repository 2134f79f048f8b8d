import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { type Actor, councilRoles } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { checkTakes } from '../authority.ts'
import { boundSet } from '../results/standing.ts'
import { votersOf } from '../rules.ts'
import { type AgendaItem, listSeats, lockSession, readAgendaItem } from '../sessions/session-store.ts'
import { BallotView, Choices, Reason } from '../shapes.ts'
import { ballotView } from '../views.ts'
import { addBallot, listSubmissions } from './ballot-store.ts'
import { ballotHash, totalOf } from './count-ballot.ts'

/** The member may score this dossier in this round, and has not yet. */
async function checkMayScore(db: Db, { accountId }: Actor, item: AgendaItem, round: number): Promise<void> {
  const { sessionId, dossierId } = item
  const voters = votersOf(await listSeats(db, [sessionId]))
  if (!voters.includes(accountId!)) fail('not-a-voter')
  const submitted = await listSubmissions(db, sessionId)
  const mine = submitted.filter((ballot) => ballot.dossierId === dossierId && ballot.accountId === accountId)
  if (mine.some((ballot) => ballot.round === round)) fail('ballot-already-submitted')
  if (item.concluded) fail('dossier-concluded', { dossierId })
  if (round !== item.round) fail('round-not-running', { round: item.round })
}

export const submitBallot = action({
  name: 'submitBallot',
  summary: "Submit one's ballot for a dossier and round, once; nobody else sees it before the session is closed",
  kind: 'command',
  roles: councilRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    round: z.int().min(1).max(1000),
    choices: Choices,
    opinion: optional(Reason),
  }),
  output: BallotView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  redact: ['choices', 'opinion'],
  async run({ db, actor, now, world }, { sessionId, dossierId, round, choices, opinion }) {
    const session = await lockSession(db, actor, sessionId)
    checkTakes(session, 'submitBallot')
    const item = await readAgendaItem(db, actor, sessionId, dossierId)
    await checkMayScore(db, actor, item, round)
    const set = boundSet(world, item)
    const accountId = actor.accountId!
    const cast = { sessionId, dossierId, round, accountId, choices, opinion }
    const total = totalOf(set, accountId, choices)
    const ballot = { id: uuidv7(), ...cast, total, submittedAt: now, hash: ballotHash(cast, set.sha256) }
    await addBallot(db, ballot)
    return ballotView(ballot, actor.name)
  },
})
