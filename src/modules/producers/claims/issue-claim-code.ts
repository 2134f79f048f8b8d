import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, InstantText } from '../../../core/shapes.ts'
import { lockProducer } from '../store.ts'
import { giveCode } from './give-code.ts'

export const issueClaimCode = action({
  name: 'issueClaimCode',
  summary: 'A code for the receipt of a producer without an account, shown only now; it ends the one before',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ producerId: Id }),
  output: z.strictObject({ producerId: Id, code: z.string(), issuedAt: InstantText }).meta({ id: 'ClaimCode' }),
  subject: ({ producerId }) => ({ type: 'producer', id: producerId }),
  idempotent: false,
  async run(context, { producerId }) {
    await lockProducer(context.db, context.actor, producerId)
    return { producerId, code: await giveCode(context, producerId), issuedAt: context.now }
  },
})
