import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Id, InstantText, pageInput, pageOf } from '../../core/shapes.ts'
import { listReadings } from './reading-store.ts'
import { readProducer } from './store.ts'

const SensitiveReading = z
  .strictObject({
    id: Id,
    at: InstantText,
    readerName: z.string(),
    action: z.string().meta({ description: 'The action that showed the data' }),
  })
  .meta({ id: 'SensitiveReading' })

export const sensitiveReadings = action({
  name: 'sensitiveReadings',
  summary: 'Who has read sensitive data of a producer, the latest first; for the producer itself (Luật 91/2025/QH15)',
  kind: 'query',
  roles: ['producer'],
  input: z.strictObject({ producerId: Id, ...pageInput }),
  output: pageOf(SensitiveReading, 'SensitiveReadingPage'),
  async run({ db, actor }, { producerId, first, after }) {
    const { id, mergedInto } = await readProducer(db, actor, producerId)
    return pageFrom(await listReadings(db, mergedInto ?? id, { before: idBefore(after), limit: first + 1 }), first)
  },
})
