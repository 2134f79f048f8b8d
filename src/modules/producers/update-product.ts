import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { ProductView, productFields } from './shapes.ts'
import { lockProduct, saveProduct } from './store.ts'
import { productView } from './views.ts'

const { setNo: _fixed, ...fields } = productFields

export const updateProduct = action({
  name: 'updateProduct',
  summary: 'Replace the name and description of a product; its criteria set stays',
  kind: 'command',
  roles: ['producer', 'commune-officer'],
  input: z.strictObject({ productId: Id, ...fields }),
  output: ProductView,
  subject: (_input, { id }) => ({ type: 'product', id }),
  needsVersion: true,
  async run(context, { productId, ...changes }) {
    const { db, actor, world } = context
    const { producer, ...product } = await lockProduct(db, actor, productId)
    checkVersion(context, product)
    return productView(world, { ...(await saveProduct(db, { ...product, ...changes })), producer })
  },
})
