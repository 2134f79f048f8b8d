import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { Id } from '../../../core/shapes.ts'
import { readSession } from '../sessions/session-store.ts'
import { BallotDraftList } from '../shapes.ts'
import { ballotDraftView } from '../views.ts'
import { listDraftsOf } from './draft-store.ts'

export const myBallotDrafts = action({
  name: 'myBallotDrafts',
  summary: 'What one has saved of ballots in a session and not submitted yet',
  kind: 'query',
  roles: judgingRoles,
  input: z.strictObject({ sessionId: Id }),
  output: BallotDraftList,
  async run({ db, actor }, { sessionId }) {
    const session = await readSession(db, actor, sessionId)
    const own = await listDraftsOf(db, session.id, actor.accountId!)
    return { items: own.map(ballotDraftView) }
  },
})
