import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, pageInput } from '../../../core/shapes.ts'
import { stampReaders } from '../shapes.ts'
import { LotPage } from './lot-shapes.ts'
import { listLots } from './lot-store.ts'
import { lotView } from './lot-views.ts'

export const productionLots = action({
  name: 'productionLots',
  summary: 'Production lots of a product and of those merged into it, the newest first',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({ productId: Id, ...pageInput }),
  output: LotPage,
  async run({ db, actor }, { first, after, productId }) {
    const rows = await listLots(db, actor, { before: idBefore(after), limit: first + 1, productId })
    return pageFrom(rows.map(lotView), first)
  },
})
