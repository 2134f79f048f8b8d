import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Line, optional, pageInput } from '../../core/shapes.ts'
import { ProducerPage } from './shapes.ts'
import { listProducers } from './store.ts'
import { producerViewFor } from './views.ts'

export const producers = action({
  name: 'producers',
  summary: 'Producers within reach, the newest first; search needs no diacritics',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ ...pageInput, search: optional(Line(100)) }),
  output: ProducerPage,
  async run({ db, actor, world }, { first, after, search }) {
    const rows = await listProducers(db, actor, { before: idBefore(after), limit: first + 1, search })
    return pageFrom(
      rows.map((row) => producerViewFor(world, actor, row)),
      first,
    )
  },
})
