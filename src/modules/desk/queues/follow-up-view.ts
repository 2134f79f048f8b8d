import { z } from 'zod'
import type { LegalDay } from '../../../core/clock.ts'
import { Day, Id } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { colourByDueDay, colours } from '../rules.ts'
import type { FollowUpRow } from './follow-up-store.ts'

const QueuedFollowUp = z
  .strictObject({
    inspectionId: Id,
    task: z.string(),
    dueOn: Day.meta({ description: 'Last day for the producer to put it right' }),
    colour: z.enum(colours),
    isAnswered: z.boolean().meta({ description: 'The producer says that it is done, and nobody has looked yet' }),
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
  })
  .meta({ id: 'QueuedFollowUp', description: 'What a visit asked to put right' })

export const QueuedFollowUps = z
  .strictObject({
    count: z.int().min(0),
    items: z.array(QueuedFollowUp).meta({ description: 'Those due first, the first 20' }),
  })
  .meta({ id: 'QueuedFollowUps', description: 'What visits asked to put right, until it is closed' })

type Moment = { today: LegalDay; soonUntil: LegalDay }

export const followUpsView = (
  { units }: Pick<World, 'units'>,
  rows: readonly FollowUpRow[],
  moment: Moment,
): z.infer<typeof QueuedFollowUps> => ({
  count: rows[0]?.count ?? 0,
  items: rows.map((row) => ({
    inspectionId: row.inspectionId,
    task: row.task!,
    dueOn: row.dueOn!,
    colour: colourByDueDay(row.dueOn!, moment),
    isAnswered: row.answeredAt !== null,
    product: { id: row.productId, name: row.productName, setNo: row.setNo },
    producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
    commune: unitName(units.named(row.communeCode)),
  })),
})
