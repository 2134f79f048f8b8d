import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { Reason } from '../../scoring/shapes.ts'
import { advisingRoles } from '../authority.ts'
import { InquiryView } from './inquiry-shapes.ts'
import { saveInquiry } from './inquiry-store.ts'
import { lockInquiry } from './lock-inquiry.ts'
import { showInquiry } from './show-inquiry.ts'

export const withdrawInquiry = action({
  name: 'withdrawInquiry',
  summary: 'Give up a visit or a test that was asked for, with the reason, which the report tells',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, reason: Reason }),
  output: InquiryView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  async run(context, { reason, ...place }) {
    const { dossier, inquiry } = await lockInquiry(context, place)
    const withdrawn = { withdrawnAt: context.now, withdrawReason: reason }
    return showInquiry(context, dossier, await saveInquiry(context.db, inquiry, withdrawn))
  },
})
