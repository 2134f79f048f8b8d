import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import { ProducerView, personalFields, producerFields } from './shapes.ts'
import { lockProducer, saveProducer } from './store.ts'
import { producerView } from './views.ts'

export const updateProducer = action({
  name: 'updateProducer',
  summary: 'Replace what is known of a producer',
  kind: 'command',
  roles: ['producer', 'commune-officer'],
  input: z.strictObject({ producerId: Id, ...producerFields }),
  output: ProducerView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  redact: [...personalFields],
  needsVersion: true,
  async run(context, { producerId, ...fields }) {
    const { db, actor, world } = context
    const producer = await lockProducer(db, actor, producerId)
    checkVersion(context, producer)
    return producerView(world, await saveProducer(db, { ...producer, ...fields }))
  },
})
