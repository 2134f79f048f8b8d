import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { ProductView } from './shapes.ts'
import { readProduct } from './store.ts'
import { productView } from './views.ts'

export const product = action({
  name: 'product',
  summary: 'One product with the recognition that it holds',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ productId: Id }),
  output: ProductView,
  async run({ db, actor, world }, { productId }) {
    return productView(world, await readProduct(db, actor, productId))
  },
})
