import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { lockProduct } from '../../producers/store.ts'
import { ProfileView } from './profile-shapes.ts'
import { readProfile, saveProfile } from './profile-store.ts'
import { profileView } from './profile-view.ts'

export const moderateProductProfile = action({
  name: 'moderateProductProfile',
  summary: 'Hide from the public what a producer tells of a product, or show it again; the producer sees the reason',
  kind: 'command',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ productId: Id, hidden: z.boolean(), reason: Line(500) }),
  output: ProfileView,
  subject: (_input, { productId }) => ({ type: 'product', id: productId }),
  async run(context, { productId, hidden, reason }) {
    const { db, actor, now } = context
    await lockProduct(db, actor, productId)
    const profile = (await readProfile(db, productId)) ?? fail('not-found')
    const sight = hidden
      ? { hiddenAt: now, hiddenBy: actor.accountId!, hiddenReason: reason }
      : { hiddenAt: null, hiddenBy: null, hiddenReason: null }
    // Not the version: what the producer is writing meanwhile is not affected.
    await saveProfile(db, { ...profile, ...sight })
    return profileView(context, productId)
  },
})
