import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id, PastDay } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { Prose } from '../../dossiers/shapes.ts'
import { advisingRoles } from '../authority.ts'
import { InquiryView } from './inquiry-shapes.ts'
import { saveInquiry } from './inquiry-store.ts'
import { lockInquiry } from './lock-inquiry.ts'
import { storedPapers } from './papers/stored-papers.ts'
import { showInquiry } from './show-inquiry.ts'

export const recordExtraTest = action({
  name: 'recordExtraTest',
  summary: 'Record that the sheet of a test, stored before with how long it holds, was received, and what it says',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, receivedOn: PastDay, findings: Prose }),
  output: InquiryView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  needsVersion: true,
  async run(context, { dossierId, inquiryId, receivedOn, findings }) {
    const { dossier, inquiry } = await lockInquiry(context, { dossierId, inquiryId }, 'extra-test')
    checkVersion(context, inquiry)
    const sheets = await storedPapers(context.db, inquiry)
    if (sheets.length === 0) failAt(['papers'], 'missing', 'Chưa có phiếu kết quả', 'The sheet has not been brought')
    return showInquiry(context, dossier, await saveInquiry(context.db, inquiry, { doneOn: receivedOn, findings }))
  },
})
