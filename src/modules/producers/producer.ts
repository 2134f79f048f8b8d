import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { ProducerView } from './shapes.ts'
import { readProducer } from './store.ts'
import { producerViewFor } from './views.ts'

export const producer = action({
  name: 'producer',
  summary: 'One producer',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ producerId: Id }),
  output: ProducerView,
  async run({ db, actor, world }, { producerId }) {
    return producerViewFor(world, actor, await readProducer(db, actor, producerId))
  },
})
