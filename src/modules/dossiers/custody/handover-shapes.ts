import { z } from 'zod'
import { Day, Id, InstantText } from '../../../core/shapes.ts'
import { dossierLevels } from '../rules.ts'
import { custodyState, custodyStates } from './custody.ts'
import type { Handover } from './handover-store.ts'

export const HandoverView = z
  .strictObject({
    id: Id,
    to: z.enum(dossierLevels),
    state: z.enum(custodyStates),
    letterNumber: z.string(),
    letterDate: Day,
    samplesHandedOver: z.int(),
    samplesReceived: z.int().nullable(),
    sentAt: InstantText,
    acknowledgedAt: InstantText.nullable(),
    recalledAt: InstantText.nullable(),
    recallReason: z.string().nullable(),
  })
  .meta({ id: 'DossierHandover' })
export const HandoverList = z.strictObject({ items: z.array(HandoverView) }).meta({ id: 'DossierHandoverList' })

export const handoverView = (row: Handover): z.infer<typeof HandoverView> => ({
  id: row.id,
  to: row.level,
  state: custodyState(row),
  letterNumber: row.letterNumber,
  letterDate: row.letterDate,
  samplesHandedOver: row.samplesHandedOver,
  samplesReceived: row.samplesReceived,
  sentAt: row.sentAt,
  acknowledgedAt: row.acknowledgedAt,
  recalledAt: row.recalledAt,
  recallReason: row.recallReason,
})
