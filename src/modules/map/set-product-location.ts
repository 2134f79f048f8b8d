import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { lockProduct } from '../producers/store.ts'
import { Location, ProductLocationView } from './shapes.ts'
import { dropLocation, saveLocation } from './store.ts'
import { locationView } from './views.ts'

export const setProductLocation = action({
  name: 'setProductLocation',
  summary: 'Say where a product is made; null takes it off the map',
  kind: 'command',
  roles: ['producer', 'commune-officer'],
  input: z.strictObject({ productId: Id, location: Location.nullable() }),
  output: ProductLocationView,
  subject: (_input, { productId }) => ({ type: 'product', id: productId }),
  // A household works where it lives.
  redact: ['location'],
  async run({ db, actor, now }, { productId, location }) {
    await lockProduct(db, actor, productId)
    if (location === null) {
      await dropLocation(db, productId)
      return locationView(productId, null)
    }
    const given = { productId, ...location, givenBy: actor.accountId!, givenAt: now }
    await saveLocation(db, given)
    return locationView(productId, given)
  },
})
