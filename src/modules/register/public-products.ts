import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { optionalOr, pageInput } from '../../core/shapes.ts'
import { askedOf } from './asked.ts'
import { registerSorts } from './rules.ts'
import { PublicProductPage, registerFilters } from './shapes.ts'
import { listRegister } from './store.ts'
import { publicProducts as shown } from './views.ts'

export const publicProducts = action({
  name: 'publicProducts',
  summary: 'The public register: products by what their certificate says, those in force unless told otherwise',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    ...pageInput,
    ...registerFilters,
    sort: optionalOr(z.enum(registerSorts), 'newest').meta({ description: '`newest` unless told' }),
  }),
  output: PublicProductPage,
  async run(context, { first, after, sort, ...filters }) {
    const place = { before: idBefore(after), isFirst: after === null, limit: first + 1, sort }
    const asked = askedOf(context, filters)
    return pageFrom(await shown(context, asked ? await listRegister(context.db, asked, place) : []), first)
  },
})
