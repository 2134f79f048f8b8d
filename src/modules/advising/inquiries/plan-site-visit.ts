import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Day, Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { advisingRoles } from '../authority.ts'
import { InquiryView } from './inquiry-shapes.ts'
import { saveInquiry } from './inquiry-store.ts'
import { lockInquiry } from './lock-inquiry.ts'
import { showInquiry } from './show-inquiry.ts'

export const planSiteVisit = action({
  name: 'planSiteVisit',
  summary: 'Set the day of a visit, or another one',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, plannedOn: Day }),
  output: InquiryView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  needsVersion: true,
  async run(context, { plannedOn, ...place }) {
    const { dossier, inquiry } = await lockInquiry(context, place, 'site-visit')
    checkVersion(context, inquiry)
    return showInquiry(context, dossier, await saveInquiry(context.db, inquiry, { plannedOn }))
  },
})
