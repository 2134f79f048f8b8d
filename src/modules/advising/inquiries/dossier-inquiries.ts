import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { reportReaders, seesInquiry } from '../authority.ts'
import { councilLevelOf } from '../store.ts'
import { InquiryList } from './inquiry-shapes.ts'
import { listInquiries } from './inquiry-store.ts'
import { showInquiries } from './show-inquiry.ts'

export const dossierInquiries = action({
  name: 'dossierInquiries',
  summary: 'Site visits and extra tests of a dossier: for its team all, for others those that a report tells of',
  kind: 'query',
  roles: reportReaders,
  input: z.strictObject({ dossierId: Id }),
  output: InquiryList,
  async run(context, { dossierId }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    const seen = { ...dossier, councilLevel: await councilLevelOf(db, dossier.councilId) }
    const inquiries = await listInquiries(db, dossierId)
    const shown = inquiries.filter((inquiry) => seesInquiry(actor, seen, inquiry))
    return { items: await showInquiries(context, dossier, shown) }
  },
})
