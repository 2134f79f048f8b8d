import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import { fail } from '../../../../core/problem.ts'
import { Day, Id, optional } from '../../../../core/shapes.ts'
import { unstored } from '../../../dossiers/evidence/stored-content.ts'
import { EvidenceView, FileName } from '../../../dossiers/shapes.ts'
import { addEvidenceRow } from '../../../dossiers/store.ts'
import { advisingRoles } from '../../authority.ts'
import { listPapers } from '../inquiry-store.ts'
import { lockInquiry } from '../lock-inquiry.ts'
import { showPaper } from '../show-inquiry.ts'

/** Photographs of a visit and its minutes; far more are a mistake. */
const maxPapers = 100

export const addInquiryPaper = action({
  name: 'addInquiryPaper',
  summary: 'Announce a paper or photograph of a visit or test that is open; its bytes are then PUT to contentUrl',
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({
    dossierId: Id,
    inquiryId: Id,
    fileName: FileName,
    validFrom: optional(Day),
    validUntil: optional(Day),
  }),
  output: EvidenceView,
  subject: ({ inquiryId }) => ({ type: 'inquiry', id: inquiryId }),
  async run(context, { fileName, validFrom, validUntil, ...place }) {
    const { db, now } = context
    const { dossier, inquiry } = await lockInquiry(context, place)
    if (validFrom !== null && validUntil !== null && validUntil < validFrom)
      failAt(['validUntil'], 'before-valid-from', 'Trước ngày bắt đầu có hiệu lực', 'Before the first day of validity')
    if ((await listPapers(db, [inquiry.id])).length >= maxPapers) fail('too-many-files', { limit: maxPapers })
    const said = { item: inquiry.kind, criteria: [], fileName, validFrom, validUntil }
    const ids = { id: uuidv7(), dossierId: dossier.id, inquiryId: inquiry.id }
    const row = { ...unstored, ...ids, ...said, createdAt: now }
    await addEvidenceRow(db, row)
    return showPaper(context, dossier, row)
  },
})
