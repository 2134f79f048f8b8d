import { z } from 'zod'
import { Id, InstantText, Line, optional, pageOf } from '../../../core/shapes.ts'
import { CommuneCode, UnitName } from '../../units/shapes.ts'
import { producerFields } from '../shapes.ts'

export const claimRequestStates = ['open', 'approved', 'refused'] as const

/**
 * The producer as its paper names it. Nothing of it is looked up when it is asked for, so the answer cannot tell whether
 * there is such a producer or whether it has an account; the officer finds it.
 */
export const claimRequestFields = {
  communeCode: CommuneCode,
  producerName: Line(200),
  taxCode: producerFields.taxCode,
  receiptNumber: optional(Line(60)).meta({ description: 'Of a dossier on paper' }),
  explanation: Line(2000).meta({ description: 'Who asks, and by what right' }),
}

export const ClaimRequestView = z
  .strictObject({
    id: Id,
    state: z.enum(claimRequestStates),
    commune: UnitName,
    producerName: z.string(),
    taxCode: z.string().nullable(),
    receiptNumber: z.string().nullable(),
    explanation: z.string(),
    requester: z.strictObject({ id: Id, name: z.string(), email: z.string().nullable() }).meta({ id: 'Requester' }),
    requestedAt: InstantText,
    decidedAt: InstantText.nullable(),
    producerId: Id.nullable().meta({ description: 'That the account acts for since it was approved' }),
    reason: z.string().nullable().meta({ description: 'Why it was refused' }),
  })
  .meta({ id: 'ProducerClaimRequest' })

export const ClaimRequestPage = pageOf(ClaimRequestView, 'ProducerClaimRequestPage')
