import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { SigningKeyView } from '../shapes.ts'
import { announceKeys, insertSigningKey, lockSigningKeys, retireSigningKeys } from './key-store.ts'
import { publishedAheadSeconds } from './signing-keys.ts'

// Clocks of instances differ a little: one may sign with the old key when the others do not any more.
const clockSkewSeconds = 60

export const rotateSigningKey = action({
  name: 'rotateSigningKey',
  summary: 'Publish a new signing key; it signs once caches have it, the old one stays until its tokens have expired',
  kind: 'command',
  roles: ['administrator'],
  input: z.strictObject({}),
  output: SigningKeyView,
  subject: (_, { kid }) => ({ type: 'signing-key', id: kid }),
  async run({ db, now, world }) {
    const after = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
    await lockSigningKeys(db)
    const activeFrom = after(publishedAheadSeconds)
    const lastTokenSeconds = world.accessTokenMinutes * 60 + clockSkewSeconds
    await retireSigningKeys(db, { now, retiredAt: after(publishedAheadSeconds + lastTokenSeconds) })
    const key = world.keys.generate()
    await insertSigningKey(db, { ...key, createdAt: now, activeFrom })
    await announceKeys(db)
    return { kid: key.kid, createdAt: now, activeFrom }
  },
})
