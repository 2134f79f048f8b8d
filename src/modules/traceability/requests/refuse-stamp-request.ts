import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { lockOpenRequest } from './answer.ts'
import { requestView, StampRequestView } from './request-shapes.ts'
import { readRequest, saveAnswer } from './request-store.ts'

export const refuseStampRequest = action({
  name: 'refuseStampRequest',
  summary: 'Refuse a request for stamps with a reason, which its producer reads; stamps handed over for it grant it',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ stampRequestId: Id, reason: Line(1000) }),
  output: StampRequestView,
  subject: ({ stampRequestId: id }) => ({ type: 'stamp-request', id }),
  async run({ db, actor, now, world }, { stampRequestId: id, reason }) {
    await lockOpenRequest({ db, actor }, id)
    await saveAnswer(db, { id, decidedAt: now, decidedBy: actor.accountId, batchId: null, reason })
    return requestView(world, await readRequest(db, actor, id))
  },
})
