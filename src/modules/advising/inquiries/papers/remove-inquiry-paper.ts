import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { EvidenceView } from '../../../dossiers/shapes.ts'
import { removeEvidenceRow } from '../../../dossiers/store.ts'
import { advisingRoles } from '../../authority.ts'
import { readPaper } from '../inquiry-store.ts'
import { lockInquiry } from '../lock-inquiry.ts'
import { showPaper } from '../show-inquiry.ts'

export const removeInquiryPaper = action({
  name: 'removeInquiryPaper',
  summary: 'Take a paper out of a visit or test that is open',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, paperId: Id }),
  output: EvidenceView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  async run(context, { paperId, ...place }) {
    const { dossier, inquiry } = await lockInquiry(context, place)
    const paper = await readPaper(context.db, inquiry.id, paperId)
    await removeEvidenceRow(context.db, paper.id)
    return showPaper(context, dossier, paper)
  },
})
