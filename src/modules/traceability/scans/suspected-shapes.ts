import { z } from 'zod'
import { Id, InstantText } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { ProducerName, ProductName } from '../../producers/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { suspicionGrounds } from './scan-rules.ts'
import type { SuspectedRow } from './scan-store.ts'

const Settlement = z
  .strictObject({ settledAt: InstantText, reason: z.string(), settledBy: z.string() })
  .meta({ id: 'SuspicionSettlement', description: 'What an officer found; scans up to that day raise it no more' })

export const SuspectedCopy = z
  .strictObject({
    id: Id,
    stampBatchId: Id,
    batchNumber: z.int(),
    number: z.int().meta({ description: 'Running number printed on the stamp' }),
    product: ProductName,
    producer: ProducerName,
    ground: z.enum(suspicionGrounds),
    foundAt: InstantText,
    scans: z.int().meta({ description: 'Until now, of all days' }),
    provinces: z.array(UnitName),
    settlement: Settlement.nullable(),
  })
  .meta({ id: 'SuspectedCopy', description: 'A stamp that is scanned as if there were several of it' })

export function suspectedView(
  { units }: Pick<World, 'units'>,
  { batchId: stampBatchId, provinces, settledAt, settlement, settledBy, ...row }: SuspectedRow,
): z.infer<typeof SuspectedCopy> {
  return {
    ...{ stampBatchId, ...row },
    provinces: provinces.map((code) => unitName(units.named(code))),
    settlement: settledAt === null ? null : { settledAt, reason: settlement!, settledBy: settledBy! },
  }
}
