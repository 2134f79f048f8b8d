import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Line } from '../../../core/shapes.ts'
import { SigningKeyWithdrawal } from '../shapes.ts'
import {
  announceKeys,
  insertSigningKey,
  lockSigningKey,
  lockSigningKeys,
  readSigningKeys,
  saveWithdrawal,
} from './key-store.ts'

export const withdrawSigningKey = action({
  name: 'withdrawSigningKey',
  summary:
    'Withdraw a signing key that another may have: nothing that it signed is believed any more, and the next one signs at once',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({
    kid: z.string().max(50),
    reason: Line(500).meta({ description: 'Published with the keys of certificates' }),
  }),
  output: SigningKeyWithdrawal,
  subject: ({ kid }) => ({ type: 'signing-key', id: kid }),
  async run({ db, now, world }, { kid, reason }) {
    await lockSigningKeys(db)
    const key = (await lockSigningKey(db, kid)) ?? fail('not-found')
    if (key.withdrawnAt !== null) fail('already-exists', { withdrawnAt: key.withdrawnAt })
    const { purpose } = key
    await saveWithdrawal(db, { kid, withdrawnAt: now, reason })
    const others = (await readSigningKeys(db, purpose)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const next = others.findLast(
      ({ activeFrom, retiredAt }) => activeFrom <= now && (retiredAt === null || retiredAt > now),
    )
    const made = next ? null : (purpose === 'access-token' ? world.keys : world.certificateKeys).generate()
    // Without the time ahead in which others fetch it: what it signs meanwhile is unknown to them, which is better than forged.
    if (made) await insertSigningKey(db, { ...made, createdAt: now, activeFrom: now })
    await announceKeys(db)
    return { kid, purpose, withdrawnAt: now, reason, nextKid: made?.kid ?? next!.kid }
  },
})
