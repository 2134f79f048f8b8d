import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { listMergedProducers, productsOfProducer, readProducer } from '../producers/store.ts'
import { producerViewFor, productView } from '../producers/views.ts'
import { ProducerHistory } from './shapes.ts'

export const producerHistory = action({
  name: 'producerHistory',
  summary: 'All products of a producer and of those merged into it; a merged one answers with the one left',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ producerId: Id }),
  output: ProducerHistory,
  async run({ db, actor, world }, { producerId }) {
    const asked = await readProducer(db, actor, producerId)
    const producer = asked.mergedInto === null ? asked : await readProducer(db, actor, asked.mergedInto)
    const [merged, products] = await Promise.all([
      listMergedProducers(db, actor, producer.id),
      productsOfProducer(db, actor, producer.id),
    ])
    return {
      producer: producerViewFor(world, actor, producer),
      merged: merged.map((row) => producerViewFor(world, actor, row)),
      products: products.map((row) => productView(world, row)),
    }
  },
})
