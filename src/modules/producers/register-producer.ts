import { z } from 'zod'
import { action } from '../../core/action.ts'
import { addGrant } from '../accounts/people/add-grant.ts'
import { CommuneCode } from '../units/shapes.ts'
import { newProducer } from './new-producer.ts'
import { ProducerView, personalFields, producerFields } from './shapes.ts'
import { producerView } from './views.ts'

export const registerProducer = action({
  name: 'registerProducer',
  summary: 'Register a producer; who registers it acts for it from then on',
  kind: 'command',
  roles: 'account',
  input: z.strictObject({ communeCode: CommuneCode, ...producerFields }),
  output: ProducerView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  redact: [...personalFields],
  async run(context, fields) {
    const producer = await newProducer(context, fields)
    const { accountId } = context.actor
    await addGrant(context, { accountId: accountId!, role: 'producer', on: 'producer', id: producer.id })
    return producerView(context.world, producer)
  },
})
