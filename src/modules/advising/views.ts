import type { AdvisoryReportView, AdvisoryReviewView, ReportContent } from './shapes.ts'
import type { HandedOver, NamedReview } from './store.ts'

export const reviewView = ({ savedByName, ...review }: NamedReview): AdvisoryReviewView => ({
  id: review.id,
  dossierId: review.dossierId,
  level: review.level,
  number: review.number,
  choices: review.choices,
  remarks: review.remarks,
  opinion: review.opinion,
  savedBy: savedByName,
  savedAt: review.savedAt,
  version: review.version,
})

/** Where a report is read as PDF. */
export const reportPath = (dossierId: string, id: string): string =>
  `/v1/dossiers/${dossierId}/advisory-reports/${id}/content`

export function reportView({ id, report, sha256 }: HandedOver): AdvisoryReportView {
  const content = JSON.parse(report) as ReportContent
  return { id, contentUrl: reportPath(content.dossierId, id), sha256, content }
}
