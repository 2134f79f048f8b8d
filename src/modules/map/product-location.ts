import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { readProduct } from '../producers/store.ts'
import { ProductLocationView } from './shapes.ts'
import { readLocation } from './store.ts'
import { locationView } from './views.ts'

export const productLocation = action({
  name: 'productLocation',
  summary: 'Where a product is made, exactly, for the producer and the offices of its place',
  kind: 'query',
  roles: ['producer', 'commune-officer', 'province-officer'],
  input: z.strictObject({ productId: Id }),
  output: ProductLocationView,
  async run({ db, actor }, { productId }) {
    await readProduct(db, actor, productId)
    return locationView(productId, await readLocation(db, productId))
  },
})
