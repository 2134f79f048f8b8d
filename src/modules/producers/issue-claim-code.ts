import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id, InstantText } from '../../core/shapes.ts'
import { newClaimCode } from './claim-codes.ts'
import { isHeld, replaceClaim } from './claim-store.ts'
import { lockProducer } from './store.ts'

export const issueClaimCode = action({
  name: 'issueClaimCode',
  summary: 'A code for the receipt of a producer without an account, shown only now; it ends the one before',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ producerId: Id }),
  output: z.strictObject({ producerId: Id, code: z.string(), issuedAt: InstantText }).meta({ id: 'ClaimCode' }),
  subject: ({ producerId }) => ({ type: 'producer', id: producerId }),
  idempotent: false,
  async run({ db, actor, now }, { producerId }) {
    await lockProducer(db, actor, producerId)
    if (await isHeld(db, producerId)) fail('producer-claimed')
    const { code, hash: codeHash } = newClaimCode()
    const issued = { producerId, codeHash, issuedBy: actor.accountId!, issuedAt: now }
    await replaceClaim(db, { id: uuidv7(), ...issued, usedBy: null, endedAt: null })
    return { producerId, code, issuedAt: now }
  },
})
