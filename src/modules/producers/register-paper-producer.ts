import { z } from 'zod'
import { action } from '../../core/action.ts'
import { holds } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import { CommuneCode } from '../units/shapes.ts'
import { newProducer } from './new-producer.ts'
import { ProducerView, personalFields, producerFields } from './shapes.ts'
import { producerView } from './views.ts'

export const registerPaperProducer = action({
  name: 'registerPaperProducer',
  summary: 'The commune registers a producer that comes on paper and has no account; it may claim itself later',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ communeCode: CommuneCode, ...producerFields }),
  output: ProducerView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  redact: [...personalFields],
  async run(context, fields) {
    if (!holds(context.actor, 'commune-officer', fields.communeCode)) fail('forbidden', { roles: ['commune-officer'] })
    return producerView(context.world, await newProducer(context, fields))
  },
})
