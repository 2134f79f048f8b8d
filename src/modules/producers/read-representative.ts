import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { judgedAt } from './personal.ts'
import { personalFor } from './reading-store.ts'
import { RepresentativeView } from './shapes.ts'
import { lockProducer } from './store.ts'
import { representativeView } from './views.ts'

export const readRepresentative = action({
  name: 'readRepresentative',
  summary: 'Sensitive data of the legal representative; each reading is recorded (Luật 91/2025/QH15)',
  // A command although it changes nothing: the reading itself goes into the audit log.
  kind: 'command',
  roles: ['producer', 'commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ producerId: Id }),
  output: RepresentativeView,
  subject: (_input, { id }) => ({ type: 'producer', id }),
  idempotent: false,
  async run(context, { producerId }) {
    const { db, actor } = context
    const producer = await lockProducer(db, actor, producerId)
    return representativeView(await personalFor(context, producer, judgedAt(producer), 'readRepresentative'))
  },
})
