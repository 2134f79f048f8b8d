import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Line, optional, pageInput } from '../../core/shapes.ts'
import { ProductPage } from './shapes.ts'
import { listProducts } from './store.ts'
import { productView } from './views.ts'

export const products = action({
  name: 'products',
  summary: 'Products within reach, the newest first; search needs no diacritics',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ ...pageInput, search: optional(Line(100)) }),
  output: ProductPage,
  async run({ db, actor, world }, { first, after, search }) {
    const rows = await listProducts(db, actor, { before: idBefore(after), limit: first + 1, search })
    return pageFrom(
      rows.map((row) => productView(world, row)),
      first,
    )
  },
})
