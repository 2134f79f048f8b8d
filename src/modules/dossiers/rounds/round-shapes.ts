import { z } from 'zod'
import { Day } from '../../../core/shapes.ts'

export const RoundView = z
  .strictObject({
    code: z.string().meta({ example: '2026-province-1' }),
    cutOffOn: Day,
    finishOn: Day,
  })
  .meta({ id: 'Round' })

export const PlannedRound = z
  .strictObject({
    ...RoundView.shape,
    regulation: z.string().nullable().meta({ description: 'The regulation that added it; null: of the instrument' }),
  })
  .meta({ id: 'PlannedRound' })

export const RoundList = z.strictObject({ items: z.array(PlannedRound) }).meta({ id: 'RoundList' })
