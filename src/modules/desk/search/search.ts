import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Line, optional } from '../../../core/shapes.ts'
import { unitName } from '../../units/shapes.ts'
import { searchKinds } from '../rules.ts'
import { SearchResult } from '../shapes.ts'
import { searchFor } from './search-store.ts'

export const search = action({
  name: 'search',
  summary: 'Find producers, products, dossiers and certificates by number or name, with or without diacritics',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({
    text: Line(100).meta({ description: 'A receipt, certificate, product or tax number, or words of a name' }),
    kind: optional(z.enum(searchKinds)),
    first: z.int().min(1).max(50).default(20),
  }),
  output: SearchResult,
  async run({ db, actor, world: { units } }, { text, kind, first }) {
    const hits = await searchFor(db, actor, { text, kind, limit: first + 1 })
    const items = hits
      .slice(0, first)
      .map(({ communeCode, provinceCode, producerId, producerName, producerKind, ...hit }) => ({
        ...hit,
        producer: { id: producerId, name: producerName, kind: producerKind },
        commune: unitName(units.named(communeCode)),
        province: unitName(units.named(provinceCode)),
      }))
    return { items, more: hits.length > first }
  },
})
