import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { EvidenceView } from '../../../dossiers/shapes.ts'
import { advisingRoles, readToAdvise } from '../../authority.ts'
import { readInquiry, readPaper } from '../inquiry-store.ts'
import { isOpen, stateOfInquiry } from '../rules.ts'
import { showPaper } from '../show-inquiry.ts'

/** Asked before a byte is taken in, as `announcedEvidence` is. Has no door of its own. */
export const announcedInquiryPaper = action({
  name: 'announcedInquiryPaper',
  summary: 'A paper of a visit or test whose bytes the actor may bring now',
  kind: 'query',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, paperId: Id }),
  output: EvidenceView,
  async run(context, { dossierId, inquiryId, paperId }) {
    const { db, actor } = context
    const dossier = await readToAdvise(db, actor, dossierId)
    const inquiry = await readInquiry(db, dossierId, inquiryId)
    const paper = await readPaper(db, inquiryId, paperId)
    if (!isOpen(inquiry)) fail('inquiry-over', { state: stateOfInquiry(inquiry) })
    return showPaper(context, dossier, paper)
  },
})
