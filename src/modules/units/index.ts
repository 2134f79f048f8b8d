import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { unit } from './unit.ts'
import { units } from './units.ts'

const cacheControl = 'public, max-age=300'

export const unitsModule: Module = {
  name: 'units',
  summary: 'Administrative units',
  routes: [
    route('GET', '/units', 200, units, { cacheControl }),
    route('GET', '/units/:code', 200, unit, { cacheControl }),
  ],
  resolvers: { Query: { units: query(units), unit: query(unit) } },
}
