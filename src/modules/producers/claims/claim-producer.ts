import { createHash } from 'node:crypto'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail, failKeepingWrites } from '../../../core/problem.ts'
import { Line } from '../../../core/shapes.ts'
import { addGrant } from '../../accounts/people/add-grant.ts'
import { countFailure, freeToTry } from '../../accounts/sign-in/counted-failures.ts'
import { forgetFailures } from '../../accounts/sign-in/sign-in-store.ts'
import { ProducerView } from '../shapes.ts'
import { producerView } from '../views.ts'
import { claimHash } from './claim-codes.ts'
import { endClaim, isHeld, lockClaimed } from './claim-store.ts'

export const claimProducer = action({
  name: 'claimProducer',
  summary: 'Act for a producer that an officer registered, by the code on its receipt; a code is used once',
  kind: 'command',
  roles: 'account',
  input: z.strictObject({ code: Line(40) }),
  output: ProducerView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  redact: ['code'],
  async run({ db, actor, now, world }, { code }) {
    const accountId = actor.accountId!
    const key = createHash('sha256').update(`claim ${accountId}`).digest()
    const failures = await freeToTry(db, key, now)
    const claimed = await lockClaimed(db, claimHash(code))
    if (!claimed) {
      await countFailure(db, key, failures, now)
      return failKeepingWrites('wrong-claim-code')
    }
    const { claimId, producer } = claimed
    if (await isHeld(db, producer.id)) fail('producer-claimed')
    await endClaim(db, claimId, { usedBy: accountId, endedAt: now })
    await addGrant({ db, world }, { accountId, role: 'producer', on: 'producer', id: producer.id })
    await forgetFailures(db, key)
    return producerView(world, producer)
  },
})
