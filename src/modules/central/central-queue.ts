import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, InstantText } from '../../core/shapes.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { listWaiting } from './queue-store.ts'

const Waiting = z
  .strictObject({
    dossierId: Id,
    step: z.enum(['send', 'answer']).meta({ description: 'To the ministry; or what the ministry asked for' }),
    since: InstantText,
    productCode: z.string().nullable(),
    product: ProductName,
    producer: ProducerName,
  })
  .meta({ id: 'CentralQueueItem' })
const CentralQueueView = z.strictObject({ items: z.array(Waiting) }).meta({ id: 'CentralQueue' })

export const centralQueue = action({
  name: 'centralQueue',
  summary: 'Central dossiers that wait for me, the longest first: approved and not sent, or asked for by the ministry',
  kind: 'query',
  roles: ['province-officer'],
  input: z.strictObject({}),
  output: CentralQueueView,
  async run({ db, actor }) {
    const items = await listWaiting(db, actor)
    return { items: items.toSorted((a, b) => Number(a.since > b.since) - Number(a.since < b.since)) }
  },
})
