import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { optionalOr } from '../../../core/shapes.ts'
import { KeyPurpose, SigningKeyView } from '../shapes.ts'
import { announceKeys, insertSigningKey, lockSigningKeys, retireTokenKeys } from './key-store.ts'
import { publishedAheadSeconds } from './signing-keys.ts'

// Clocks of instances differ a little: one may sign with the old key when the others do not any more.
const clockSkewSeconds = 60

export const rotateSigningKey = action({
  name: 'rotateSigningKey',
  summary:
    'Publish a new signing key; it signs once caches have it. The old one stays until its tokens have expired, one of certificates for good',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({ purpose: optionalOr(KeyPurpose, 'access-token') }),
  output: SigningKeyView,
  subject: (_, { kid }) => ({ type: 'signing-key', id: kid }),
  async run({ db, now, world }, { purpose }) {
    const after = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
    await lockSigningKeys(db)
    const ahead = publishedAheadSeconds[purpose]
    const activeFrom = after(ahead)
    if (purpose === 'access-token') {
      const lastTokenSeconds = world.accessTokenMinutes * 60 + clockSkewSeconds
      await retireTokenKeys(db, { now, retiredAt: after(ahead + lastTokenSeconds) })
    }
    const key = (purpose === 'access-token' ? world.keys : world.certificateKeys).generate()
    await insertSigningKey(db, { ...key, createdAt: now, activeFrom })
    await announceKeys(db)
    return { kid: key.kid, purpose, createdAt: now, activeFrom }
  },
})
