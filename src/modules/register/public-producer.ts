import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore } from '../../core/page.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { askedOf } from './asked.ts'
import { PublicProducer, registerFilters } from './shapes.ts'
import { listRegister, readLeftProducer } from './store.ts'
import { producerUrl, publicProducts } from './views.ts'

const everything = z.strictObject(registerFilters)
/** More than any producer has; a page of theirs shows no more. */
const most = 100

export const publicProducer = action({
  name: 'publicProducer',
  summary: 'A producer with its products in the public register; one without a certificate in force is not found',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ producerId: Id }),
  output: PublicProducer,
  async run(context, { producerId: asked }) {
    const { db, world } = context
    const producerId = (await readLeftProducer(db, asked)) ?? fail('not-found')
    const query = { ...askedOf(context, everything.parse({}))!, producerId }
    const rows = await listRegister(db, query, { before: idBefore(null), isFirst: true, limit: most, sort: 'newest' })
    const products = await publicProducts(context, rows)
    const { producer, commune, province } = products[0] ?? fail('not-found')
    return { ...producer, commune, province, products, pageUrl: producerUrl(world, producerId) }
  },
})
