import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { EvidenceView } from '../../../dossiers/shapes.ts'
import { readDossier } from '../../../dossiers/store.ts'
import { reportReaders, seesInquiry } from '../../authority.ts'
import { councilLevelOf } from '../../store.ts'
import { readInquiry, readPaper } from '../inquiry-store.ts'
import { showPaper } from '../show-inquiry.ts'

/** Who may see the bytes of a paper of an inquiry. Has no door of its own. */
export const inquiryPaper = action({
  name: 'inquiryPaper',
  summary: 'What is known of one paper of a visit or test',
  kind: 'query',
  roles: reportReaders,
  input: z.strictObject({ dossierId: Id, inquiryId: Id, paperId: Id }),
  output: EvidenceView,
  async run(context, { dossierId, inquiryId, paperId }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    const inquiry = await readInquiry(db, dossierId, inquiryId)
    const councilLevel = await councilLevelOf(db, dossier.councilId)
    if (!seesInquiry(actor, { ...dossier, councilLevel }, inquiry)) fail('not-found')
    return showPaper(context, dossier, await readPaper(db, inquiryId, paperId))
  },
})
