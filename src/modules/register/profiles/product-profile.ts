import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readProduct } from '../../producers/store.ts'
import { ProfileView } from './profile-shapes.ts'
import { profileView } from './profile-view.ts'

export const productProfile = action({
  name: 'productProfile',
  summary: 'What a producer tells the public of a product, for those within reach of it: also before it is certified',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ productId: Id }),
  output: ProfileView,
  async run(context, { productId }) {
    await readProduct(context.db, context.actor, productId)
    return profileView(context, productId)
  },
})
