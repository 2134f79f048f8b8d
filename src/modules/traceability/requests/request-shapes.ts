import { z } from 'zod'
import { Id, InstantText, Line, pageOf } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { stampRequestStates, stateOfRequest } from './request-rules.ts'
import type { RequestRow } from './request-store.ts'

export const Purpose = Line(500).meta({
  description: 'What the stamps are for',
  example: 'Tem cho 5 000 hộp chè vụ thu',
})

export const StampRequestView = z
  .strictObject({
    id: Id,
    state: z.enum(stampRequestStates),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    count: z.int(),
    purpose: z.string(),
    requestedAt: InstantText,
    requestedBy: z.string(),
    decidedAt: InstantText.nullable(),
    decidedBy: z.string().nullable(),
    stampBatchId: Id.nullable().meta({ description: 'Granted: what was handed over for it' }),
    reason: z.string().nullable().meta({ description: 'Refused: why' }),
  })
  .meta({ id: 'StampRequest', description: 'Stamps that a producer asks its province for' })

export const StampRequestPage = pageOf(StampRequestView, 'StampRequestPage')

export const requestView = ({ units }: Pick<World, 'units'>, row: RequestRow): z.infer<typeof StampRequestView> => ({
  id: row.id,
  state: stateOfRequest(row),
  product: row.product,
  producer: row.producer,
  commune: unitName(units.named(row.communeCode)),
  province: unitName(units.named(row.provinceCode)),
  count: row.count,
  purpose: row.purpose,
  requestedAt: row.requestedAt,
  requestedBy: row.requester,
  decidedAt: row.decidedAt,
  decidedBy: row.decider,
  stampBatchId: row.batchId,
  reason: row.reason,
})
