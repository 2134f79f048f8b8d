import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { lockAccount } from '../../accounts/store.ts'
import { knownCommune } from '../new-producer.ts'
import { ClaimRequestView, claimRequestFields } from './claim-request-shapes.ts'
import { addRequest, countOpenRequests } from './claim-request-store.ts'
import { claimRequestView } from './claim-request-view.ts'

/** Undecided requests of one account; a commune must not be buried under them. */
const maxOpen = 3

export const requestProducerClaim = action({
  name: 'requestProducerClaim',
  summary: 'Ask a commune to let this account act for a producer that it registered from paper; an officer decides',
  kind: 'command',
  roles: 'account',
  input: z.strictObject(claimRequestFields),
  output: ClaimRequestView,
  subject: (_input, { id }) => ({ type: 'producer-claim-request', id }),
  redact: ['explanation'],
  async run({ db, actor, now, world }, asked) {
    knownCommune(world, asked.communeCode)
    const { id: accountId, name, email } = (await lockAccount(db, actor.accountId!)) ?? fail('unauthenticated')
    if ((await countOpenRequests(db, accountId)) >= maxOpen) fail('too-many-claim-requests', { limit: maxOpen })
    const undecided = { decidedBy: null, decidedAt: null, producerId: null, reason: null }
    const row = { id: uuidv7(), accountId, ...asked, requestedAt: now, ...undecided }
    await addRequest(db, row)
    return claimRequestView(world, { ...row, requesterName: name, requesterEmail: email })
  },
})
