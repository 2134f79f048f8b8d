import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { storedContent, withContent } from '../../../dossiers/evidence/stored-content.ts'
import { EvidenceView } from '../../../dossiers/shapes.ts'
import { saveEvidence } from '../../../dossiers/store.ts'
import { advisingRoles } from '../../authority.ts'
import { readPaper } from '../inquiry-store.ts'
import { lockInquiry } from '../lock-inquiry.ts'
import { showPaper } from '../show-inquiry.ts'

export const storeInquiryPaper = action({
  name: 'storeInquiryPaper',
  summary: 'The bytes of an announced paper of a visit or test: PDF or picture, stored once under their SHA-256',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, paperId: Id, ...storedContent }),
  output: EvidenceView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  async run(context, { paperId, dossierId, inquiryId, ...content }) {
    const { db, now } = context
    const { dossier, inquiry } = await lockInquiry(context, { dossierId, inquiryId })
    const stored = withContent(await readPaper(db, inquiry.id, paperId), content, now)
    await saveEvidence(db, stored)
    return showPaper(context, dossier, stored)
  },
})
