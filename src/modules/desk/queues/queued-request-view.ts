import { z } from 'zod'
import type { Instant } from '../../../core/clock.ts'
import { Id, InstantText } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { ageInDays, colourByAge, colours } from '../rules.ts'
import { patience } from './patience.ts'
import type { QueuedRequestRow } from './queued-request-store.ts'

const QueuedStampRequest = z
  .strictObject({
    stampRequestId: Id,
    count: z.int(),
    purpose: z.string(),
    waitingSince: InstantText,
    ageDays: z.int().min(0),
    colour: z.enum(colours),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
  })
  .meta({ id: 'QueuedStampRequest', description: 'Stamps that a producer asks for, until handed over or refused' })

export const QueuedStampRequests = z
  .strictObject({
    count: z.int().min(0),
    items: z.array(QueuedStampRequest).meta({ description: 'Those that have waited longest, the first 20' }),
  })
  .meta({ id: 'QueuedStampRequests', description: 'Requests for stamps that wait for the province' })

export const queuedRequestsView = (
  { units }: Pick<World, 'units'>,
  rows: readonly QueuedRequestRow[],
  now: Instant,
): z.infer<typeof QueuedStampRequests> => ({
  count: rows[0]?.all ?? 0,
  items: rows.map(({ all: _all, requestedAt: waitingSince, communeCode, ...row }) => {
    const ageDays = ageInDays(waitingSince, now)
    const colour = colourByAge(ageDays, patience['answer-stamp-request'])
    return { ...row, waitingSince, ageDays, colour, commune: unitName(units.named(communeCode)) }
  }),
})
