import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { leads } from '../../../scoring/authority.ts'
import { ballotsOf } from '../../../scoring/ballots/set-aside-rules.ts'
import { agendasFor, readSession } from '../../../scoring/sessions/session-store.ts'
import { mayReadBallotOf } from '../../rules.ts'
import { IssuedBallotList } from './issued-ballot-shapes.ts'
import { listIssuedBallots } from './issued-ballot-store.ts'
import { issuedBallotView } from './issued-ballot-view.ts'

export const issuedBallots = action({
  name: 'issuedBallots',
  summary: "Issued ballots of a session in the order of issuing: one's own; after closing all, for those who lead",
  kind: 'query',
  roles: councilRoles,
  input: z.strictObject({ sessionId: Id }),
  output: IssuedBallotList,
  async run({ db, actor }, { sessionId }) {
    const { councilId, state } = await readSession(db, actor, sessionId)
    const others = mayReadBallotOf({ isMember: false, leads: leads(actor, councilId) }, state === 'closed')
    const issued = await listIssuedBallots(db, sessionId, { of: actor.accountId!, others })
    const agenda = await agendasFor(db, actor, [sessionId])
    const shown = issued.filter((one) => agenda.some((item) => ballotsOf(item, [one]).length > 0))
    return { sessionId, items: shown.map(issuedBallotView) }
  },
})
