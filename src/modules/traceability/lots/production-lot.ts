import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { stampReaders } from '../shapes.ts'
import { LotView } from './lot-shapes.ts'
import { readLot } from './lot-store.ts'
import { lotView } from './lot-views.ts'

export const productionLot = action({
  name: 'productionLot',
  summary: 'One production lot as its producer recorded it',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({ lotId: Id }),
  output: LotView,
  async run({ db, actor }, { lotId }) {
    return lotView(await readLot(db, actor, lotId))
  },
})
