import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { mayPutForward } from './rules.ts'
import { ProductView, productFields } from './shapes.ts'
import { addProduct, lockProducer, unmerged } from './store.ts'
import { productView } from './views.ts'

export const registerProduct = action({
  name: 'registerProduct',
  summary: 'Register a product of a producer under its criteria set',
  kind: 'command',
  roles: ['producer', 'commune-officer'],
  input: z.strictObject({ producerId: Id, ...productFields }),
  output: ProductView,
  subject: (_input, { id }) => ({ type: 'product', id }),
  async run({ db, actor, now, today, world }, { producerId, ...fields }) {
    const producer = await lockProducer(db, actor, producerId)
    if (!world.criteria.inForce(today, fields.setNo)) {
      failAt(['setNo'], 'unknown-criteria-set', 'Không có bộ sản phẩm này', 'There is no such criteria set in force')
    }
    if (!mayPutForward(producer.kind, fields.setNo))
      fail('producer-kind-refused', { kind: producer.kind, setNo: fields.setNo })
    const { communeCode, provinceCode, name, kind } = producer
    const product = {
      id: uuidv7(),
      producerId,
      communeCode,
      provinceCode,
      ...fields,
      star: null,
      certificateExpiresOn: null,
      ...unmerged,
      createdAt: now,
      version: 1,
    }
    await addProduct(db, product)
    return productView(world, { ...product, producer: { name, kind } })
  },
})
