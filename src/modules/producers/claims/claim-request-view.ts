import type { z } from 'zod'
import type { World } from '../../../core/world.ts'
import { unitName } from '../../units/shapes.ts'
import type { ClaimRequestView } from './claim-request-shapes.ts'
import type { ClaimRequestRow } from './claim-request-store.ts'

const stateOf = ({ decidedAt, producerId }: ClaimRequestRow) => {
  if (decidedAt === null) return 'open' as const
  return producerId === null ? ('refused' as const) : ('approved' as const)
}

export const claimRequestView = (
  { units }: Pick<World, 'units'>,
  row: ClaimRequestRow,
): z.infer<typeof ClaimRequestView> => ({
  id: row.id,
  state: stateOf(row),
  commune: unitName(units.named(row.communeCode)),
  producerName: row.producerName,
  taxCode: row.taxCode,
  receiptNumber: row.receiptNumber,
  explanation: row.explanation,
  requester: { id: row.accountId, name: row.requesterName, email: row.requesterEmail },
  requestedAt: row.requestedAt,
  decidedAt: row.decidedAt,
  producerId: row.producerId,
  reason: row.reason,
})
