import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { Id } from '../../../core/shapes.ts'
import { agendasFor, readSession } from '../sessions/session-store.ts'
import { BallotList } from '../shapes.ts'
import { ballotView } from '../views.ts'
import { listBallotsOf } from './ballot-store.ts'
import { ballotsOf } from './set-aside-rules.ts'

export const myBallots = action({
  name: 'myBallots',
  summary: "One's own ballots in a session, of all rounds, in the order of its agenda",
  kind: 'query',
  roles: judgingRoles,
  input: z.strictObject({ sessionId: Id }),
  output: BallotList,
  async run({ db, actor }, { sessionId }) {
    const session = await readSession(db, actor, sessionId)
    const [agenda, own] = await Promise.all([
      agendasFor(db, actor, [session.id]),
      listBallotsOf(db, session.id, actor.accountId!),
    ])
    const seen = agenda.flatMap((item) => ballotsOf(item, own))
    return { items: seen.map((ballot) => ballotView(ballot, actor.name)) }
  },
})
