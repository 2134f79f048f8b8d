import { z } from 'zod'
import { action } from '../../core/action.ts'
import { askedOf } from './asked.ts'
import { countRegister } from './facet-store.ts'
import { facetsView } from './facets-view.ts'
import { RegisterFacets, registerFilters } from './shapes.ts'

export const publicProductFacets = action({
  name: 'publicProductFacets',
  summary: 'How many products of the public register each further choice would leave',
  kind: 'query',
  roles: 'public',
  input: z.strictObject(registerFilters),
  output: RegisterFacets,
  async run(context, filters) {
    const asked = askedOf(context, filters)
    return facetsView(context.world, context.today, asked ? await countRegister(context.db, asked) : [])
  },
})
