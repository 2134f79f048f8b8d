import { z } from 'zod'
import { Id, InstantText } from '../../core/shapes.ts'
import { mergedKinds } from './rules.ts'

export const DistinctPair = z
  .strictObject({
    kind: z.enum(mergedKinds),
    oneId: Id,
    otherId: Id,
    reason: z.string(),
    foundAt: InstantText,
  })
  .meta({ id: 'DistinctPair', description: 'Two that look alike and were found to be two' })
