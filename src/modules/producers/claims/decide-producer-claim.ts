import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { addGrant } from '../../accounts/people/add-grant.ts'
import { announceAccount } from '../../accounts/store.ts'
import { lockProducer } from '../store.ts'
import { ClaimRequestView } from './claim-request-shapes.ts'
import { lockRequest, saveDecision } from './claim-request-store.ts'
import { claimRequestView } from './claim-request-view.ts'
import { endOpenClaim, lockUnheld } from './claim-store.ts'

export const decideProducerClaim = action({
  name: 'decideProducerClaim',
  summary: 'The commune approves a request to act for a producer by naming the producer, or refuses it with a reason',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({
    requestId: Id,
    producerId: optional(Id).meta({ description: 'Approves: the producer that the account acts for from now on' }),
    reason: optional(Line(1000)).meta({ description: 'Refuses: why' }),
  }),
  output: ClaimRequestView,
  subject: ({ requestId, producerId }) =>
    producerId === null ? { type: 'producer-claim-request', id: requestId } : { type: 'producer', id: producerId },
  async run(context, { requestId, producerId, reason }) {
    const { db, actor, now, world } = context
    if ((producerId === null) === (reason === null)) {
      failAt(
        ['reason'],
        'one-of-two',
        'Ghi chủ thể để chấp thuận hoặc lý do để từ chối',
        'Either the producer, which approves, or the reason, which refuses',
      )
    }
    const request = (await lockRequest(db, actor, requestId)) ?? fail('not-found')
    // Nobody decides in their own cause.
    if (request.accountId === actor.accountId) fail('forbidden')
    if (request.decidedAt !== null) fail('claim-request-decided')
    if (producerId !== null) await approve(context, request.accountId, producerId)
    const decision = { decidedBy: actor.accountId, decidedAt: now, producerId, reason }
    await saveDecision(db, requestId, decision)
    await announceAccount(db, request.accountId)
    return claimRequestView(world, { ...request, ...decision })
  },
})

async function approve({ db, actor, now, world }: Context, accountId: string, producerId: string): Promise<void> {
  await lockProducer(db, actor, producerId)
  await lockUnheld(db, producerId)
  await addGrant({ db, world }, { accountId, role: 'producer', on: 'producer', id: producerId })
  await endOpenClaim(db, producerId, now)
}
