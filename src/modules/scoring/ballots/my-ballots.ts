import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { Id } from '../../../core/shapes.ts'
import { readSession } from '../sessions/session-store.ts'
import { BallotList } from '../shapes.ts'
import { ballotView } from '../views.ts'
import { listBallotsOf } from './ballot-store.ts'

export const myBallots = action({
  name: 'myBallots',
  summary: "One's own ballots in a session, of all rounds",
  kind: 'query',
  roles: judgingRoles,
  input: z.strictObject({ sessionId: Id }),
  output: BallotList,
  async run({ db, actor }, { sessionId }) {
    const session = await readSession(db, actor, sessionId)
    const own = await listBallotsOf(db, session.id, actor.accountId!)
    return { items: own.map((ballot) => ballotView(ballot, actor.name)) }
  },
})
