import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { readProducer, readProduct } from '../producers/store.ts'
import { mergedKinds } from './rules.ts'
import { DistinctPairs } from './shapes.ts'
import { listDistinct } from './store.ts'

const readOf = { producer: readProducer, product: readProduct } as const

export const dismissedDuplicates = action({
  name: 'dismissedDuplicates',
  summary: 'What a producer or product was found to be another than, with the reasons, the latest first',
  kind: 'query',
  roles: ['commune-officer', 'province-officer'],
  input: z.strictObject({ kind: z.enum(mergedKinds), id: Id }),
  output: DistinctPairs,
  async run({ db, actor }, { kind, id }) {
    await readOf[kind](db, actor, id)
    const pairs = await listDistinct(db, actor, kind, id)
    return { items: pairs.map(({ foundBy: _officer, ...pair }) => ({ kind, ...pair })) }
  },
})
