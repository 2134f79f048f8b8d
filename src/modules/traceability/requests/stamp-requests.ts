import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, optional, pageInput } from '../../../core/shapes.ts'
import { stampReaders } from '../shapes.ts'
import { stampRequestStates } from './request-rules.ts'
import { requestView, StampRequestPage } from './request-shapes.ts'
import { listRequests } from './request-store.ts'

export const stampRequests = action({
  name: 'stampRequests',
  summary: 'Requests for stamps within reach and what became of them, the newest first',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({ ...pageInput, productId: optional(Id), state: optional(z.enum(stampRequestStates)) }),
  output: StampRequestPage,
  async run({ db, actor, world }, { first, after, ...filter }) {
    const rows = await listRequests(db, actor, { before: idBefore(after), limit: first + 1, ...filter })
    return pageFrom(
      rows.map((row) => requestView(world, row)),
      first,
    )
  },
})
