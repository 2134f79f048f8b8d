import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { refuseOpenConflicts } from '../conflicts/found-conflicts.ts'
import { BallotView, Choices, Reason } from '../shapes.ts'
import { ballotView } from '../views.ts'
import { addBallot } from './ballot-store.ts'
import { ballotHash, totalOf } from './count-ballot.ts'
import { removeDrafts } from './draft-store.ts'
import { lockOwnBallot } from './own-ballot.ts'

export const submitBallot = action({
  name: 'submitBallot',
  summary: "Submit one's ballot for a dossier and round, once; nobody else sees it before the session is closed",
  kind: 'command',
  roles: judgingRoles,
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
  async run(context, { sessionId, dossierId, round, choices, opinion }) {
    const { db, actor, now } = context
    const place = { sessionId, dossierId, round }
    const { session, item, seat, set } = await lockOwnBallot(context, place, 'submitBallot')
    await refuseOpenConflicts(context, session, [seat], [item])
    const accountId = actor.accountId!
    const cast = { ...place, accountId, choices, opinion }
    const total = totalOf(set, accountId, choices)
    const ballot = { id: uuidv7(), ...cast, total, submittedAt: now, hash: ballotHash(cast, set.sha256) }
    await addBallot(db, ballot)
    await removeDrafts(db, ballot)
    return ballotView(ballot, actor.name)
  },
})
