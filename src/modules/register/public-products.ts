import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { pageInput } from '../../core/shapes.ts'
import { askedOf } from './asked.ts'
import { PublicProductPage, registerFilters } from './shapes.ts'
import { listRegister } from './store.ts'
import { publicProducts as shown } from './views.ts'

export const publicProducts = action({
  name: 'publicProducts',
  summary: 'The public register: products by what their certificate says, those in force unless told otherwise',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ ...pageInput, ...registerFilters }),
  output: PublicProductPage,
  async run(context, { first, after, ...filters }) {
    const place = { before: idBefore(after), limit: first + 1 }
    const asked = askedOf(context, filters)
    return pageFrom(await shown(context, asked ? await listRegister(context.db, asked, place) : []), first)
  },
})
