import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, PastDay } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { Prose } from '../../dossiers/shapes.ts'
import { advisingRoles } from '../authority.ts'
import { InquiryView, Participant } from './inquiry-shapes.ts'
import { saveInquiry } from './inquiry-store.ts'
import { lockInquiry } from './lock-inquiry.ts'
import { storedPapers } from './papers/stored-papers.ts'
import { showInquiry } from './show-inquiry.ts'

export const recordSiteVisit = action({
  name: 'recordSiteVisit',
  summary: 'Record that a visit was held: when, with whom, and what was found; its papers are stored before',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({
    dossierId: Id,
    inquiryId: Id,
    heldOn: PastDay,
    participants: z.array(Participant).min(1).max(50),
    findings: Prose,
  }),
  output: InquiryView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  needsVersion: true,
  async run(context, { dossierId, inquiryId, heldOn, participants, findings }) {
    const { dossier, inquiry } = await lockInquiry(context, { dossierId, inquiryId }, 'site-visit')
    checkVersion(context, inquiry)
    await storedPapers(context.db, inquiry)
    const held = await saveInquiry(context.db, inquiry, { doneOn: heldOn, participants, findings })
    return showInquiry(context, dossier, held)
  },
})
