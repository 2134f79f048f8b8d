import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { advisoryReview } from './advisory-review.ts'
import { dossierComparison } from './comparison/dossier-comparison.ts'
import { advisoryConflicts } from './conflicts/advisory-conflicts.ts'
import { clearAdvisoryConflict } from './conflicts/clear-advisory-conflict.ts'
import { recuseAdvisor } from './conflicts/recuse-advisor.ts'
import { askExtraTest } from './inquiries/ask-extra-test.ts'
import { askSiteVisit } from './inquiries/ask-site-visit.ts'
import { dossierInquiries } from './inquiries/dossier-inquiries.ts'
import { addInquiryPaper } from './inquiries/papers/add-inquiry-paper.ts'
import { paperContent } from './inquiries/papers/paper-content.ts'
import { paperPaths } from './inquiries/papers/paper-paths.ts'
import { removeInquiryPaper } from './inquiries/papers/remove-inquiry-paper.ts'
import { planSiteVisit } from './inquiries/plan-site-visit.ts'
import { recordExtraTest } from './inquiries/record-extra-test.ts'
import { recordSiteVisit } from './inquiries/record-site-visit.ts'
import { withdrawInquiry } from './inquiries/withdraw-inquiry.ts'
import { referToAdvisors } from './refer-to-advisors.ts'
import { advisoryReport } from './reports/advisory-report.ts'
import { advisoryReports } from './reports/advisory-reports.ts'
import { handOverAdvisoryReport } from './reports/hand-over-advisory-report.ts'
import { reportPdf } from './reports/report-pdf.ts'
import { reportPdfPaths } from './reports/report-pdf-paths.ts'
import { saveAdvisoryReview } from './save-advisory-review.ts'

const inquiry = '/dossiers/:dossierId/inquiries/:inquiryId'

export const advisingModule: Module = {
  name: 'advising',
  summary: "The advisory team's review of a dossier and its reports to the council's chair",
  routes: [
    route('POST', '/dossiers/:dossierId/advisory-referral', 200, referToAdvisors),
    route('GET', '/dossiers/:dossierId/advisory-conflicts', 200, advisoryConflicts),
    route('POST', '/dossiers/:dossierId/advisory-conflict-clearances', 200, clearAdvisoryConflict),
    route('POST', '/dossiers/:dossierId/advisory-recusals', 200, recuseAdvisor),
    route('GET', '/dossiers/:dossierId/advisory-review', 200, advisoryReview),
    route('PUT', '/dossiers/:dossierId/advisory-review', 200, saveAdvisoryReview),
    route('GET', '/dossiers/:dossierId/advisory-reports', 200, advisoryReports),
    route('GET', '/dossiers/:dossierId/advisory-reports/:reportId', 200, advisoryReport),
    route('POST', '/dossiers/:dossierId/advisory-reports', 200, handOverAdvisoryReport),
    route('GET', '/dossiers/:dossierId/inquiries', 200, dossierInquiries),
    route('POST', '/dossiers/:dossierId/site-visits', 201, askSiteVisit),
    route('POST', '/dossiers/:dossierId/extra-tests', 201, askExtraTest),
    route('PUT', `${inquiry}/plan`, 200, planSiteVisit),
    route('POST', `${inquiry}/visit`, 200, recordSiteVisit),
    route('POST', `${inquiry}/sheet`, 200, recordExtraTest),
    route('POST', `${inquiry}/withdrawal`, 200, withdrawInquiry),
    route('POST', `${inquiry}/papers`, 201, addInquiryPaper),
    route('DELETE', `${inquiry}/papers/:paperId`, 200, removeInquiryPaper),
    route('GET', '/dossiers/:dossierId/comparison', 200, dossierComparison),
  ],
  resolvers: {
    Query: {
      advisoryConflicts: query(advisoryConflicts),
      advisoryReview: query(advisoryReview),
      advisoryReport: query(advisoryReport),
      advisoryReports: query(advisoryReports),
      dossierInquiries: query(dossierInquiries),
      dossierComparison: query(dossierComparison),
    },
    Mutation: {
      referToAdvisors: mutation(referToAdvisors),
      clearAdvisoryConflict: mutation(clearAdvisoryConflict),
      recuseAdvisor: mutation(recuseAdvisor),
      saveAdvisoryReview: mutation(saveAdvisoryReview),
      handOverAdvisoryReport: mutation(handOverAdvisoryReport),
      askSiteVisit: mutation(askSiteVisit),
      askExtraTest: mutation(askExtraTest),
      planSiteVisit: mutation(planSiteVisit),
      recordSiteVisit: mutation(recordSiteVisit),
      recordExtraTest: mutation(recordExtraTest),
      withdrawInquiry: mutation(withdrawInquiry),
      addInquiryPaper: mutation(addInquiryPaper),
      removeInquiryPaper: mutation(removeInquiryPaper),
    },
  },
  plugin: async (...parts) => {
    await paperContent(...parts)
    reportPdf(...parts)
  },
  paths: { ...paperPaths, ...reportPdfPaths },
}
