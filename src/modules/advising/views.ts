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

export const reportView = ({ id, report, sha256 }: HandedOver): AdvisoryReportView => ({
  id,
  sha256,
  content: JSON.parse(report) as ReportContent,
})
