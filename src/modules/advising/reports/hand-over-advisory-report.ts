import { createHash } from 'node:crypto'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { addAdviser, saveAdvised } from '../../dossiers/adviser-store.ts'
import { criteriaOf, judgingSet } from '../../dossiers/checks/papers.ts'
import { listEvidence, readPapers } from '../../dossiers/store.ts'
import { totalOf } from '../../scoring/ballots/count-ballot.ts'
import { advisingRoles, lockToAdvise } from '../authority.ts'
import { listInquiries, listPapers, markReported } from '../inquiries/inquiry-store.ts'
import { isOpen } from '../inquiries/rules.ts'
import { AdvisoryReportView, ReportContent } from '../shapes.ts'
import { readOpenReview, saveReview } from '../store.ts'
import { reportView } from '../views.ts'
import { reportContent } from './report-content.ts'

export const handOverAdvisoryReport = action({
  name: 'handOverAdvisoryReport',
  summary:
    "Hand the advisory team's report to the council's chair: what was saved, whole as a ballot and with an opinion; nothing changes it any more",
  kind: 'command',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id }),
  output: AdvisoryReportView,
  subject: (_input, { id }) => ({ type: 'advisory-review', id }),
  needsVersion: true,
  async run(context, { dossierId }) {
    const { db, actor, now, today, world } = context
    const dossier = await lockToAdvise(context, dossierId)
    const review = await readOpenReview(db, { dossierId, level: dossier.level })
    checkVersion(context, review)
    const set = judgingSet(world, dossier, today)
    const { opinion } = review
    if (opinion === null) failAt(['opinion'], 'missing', 'Chưa có ý kiến của Tổ tư vấn', 'The team has no opinion yet')
    totalOf(set, actor.accountId!, review.choices)
    const inquiries = await listInquiries(db, dossierId, dossier.level)
    const open = inquiries.filter(isOpen).map(({ id }) => id)
    if (open.length > 0) fail('inquiries-open', { inquiries: open })
    const inquiryIds = inquiries.map(({ id }) => id)
    const [papers, evidence, inquiryPapers] = await Promise.all([
      readPapers(db, dossierId),
      listEvidence(db, [dossierId]),
      listPapers(db, inquiryIds),
    ])
    const ownSet = criteriaOf(world, dossier, today)
    const parts = { dossier, papers, evidence, set, ownSet, review, inquiries, inquiryPapers }
    const by = { name: actor.name, at: now }
    // Parsed so that its members stand in the order of the shape, as every door writes them.
    const content = ReportContent.parse(reportContent(world, { ...parts, opinion, by }))
    const report = JSON.stringify(content)
    const sha256 = createHash('sha256').update(report).digest('hex')
    const handedOver = { criteriaSha256: set.sha256, report, sha256, handedOverBy: actor.accountId, handedOverAt: now }
    await saveReview(db, { id: review.id, version: review.version + 1, ...handedOver })
    await addAdviser(db, dossierId, actor.accountId!)
    await saveAdvised(db, dossierId, now)
    await markReported(db, dossierId, dossier.level, review.id)
    return reportView({ ...review, report, sha256 })
  },
})
