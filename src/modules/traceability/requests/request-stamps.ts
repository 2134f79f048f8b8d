import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { lockProduct } from '../../producers/store.ts'
import { StampCount } from '../shapes.ts'
import { refuseUncertified } from './certified.ts'
import { Purpose, requestView, StampRequestView } from './request-shapes.ts'
import { addRequest, openRequestFor, readRequest } from './request-store.ts'

export const requestStamps = action({
  name: 'requestStamps',
  summary: 'Ask the province for stamps for a product with a certificate in force; one request for a product at a time',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ productId: Id, count: StampCount, purpose: Purpose }),
  output: StampRequestView,
  subject: (_input, { id }) => ({ type: 'stamp-request', id }),
  async run(context, { productId, count, purpose }) {
    const { db, actor, now, world } = context
    // Of two requests at once the later one waits here and finds the other.
    await lockProduct(db, actor, productId)
    await refuseUncertified(context, productId)
    const open = await openRequestFor(db, productId)
    if (open) fail('already-exists', { stampRequestId: open.id })
    const id = uuidv7()
    const asked = { productId, count, purpose, requestedAt: now, requestedBy: actor.accountId! }
    await addRequest(db, { id, ...asked, decidedAt: null, decidedBy: null, batchId: null, reason: null })
    return requestView(world, await readRequest(db, actor, id))
  },
})
