import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { concludeInspection } from './inspection/conclude-inspection.ts'
import { addInspectionFile } from './inspection/files/add-inspection-file.ts'
import { inspectionFile } from './inspection/files/inspection-file.ts'
import { answerFollowUp } from './inspection/follow-up/answer-follow-up.ts'
import { closeFollowUp } from './inspection/follow-up/close-follow-up.ts'
import { inspection } from './inspection/inspection.ts'
import { inspections } from './inspection/inspections.ts'
import { changeInspectionPlan } from './inspection/plans/change-inspection-plan.ts'
import { inspectionPlan } from './inspection/plans/inspection-plan.ts'
import { inspectionPlans } from './inspection/plans/inspection-plans.ts'
import { planInspections } from './inspection/plans/plan-inspections.ts'
import { recordInspection } from './inspection/record-inspection.ts'
import { reviseInspection } from './inspection/revise-inspection.ts'
import { issueRevocationNotices } from './notices/issue-revocation-notices.ts'
import { noticePdf } from './notices/notice-pdf.ts'
import { noticePdfPaths } from './notices/notice-pdf-paths.ts'
import { printNotice } from './notices/print-notice.ts'
import { revocationNotice } from './notices/revocation-notice.ts'
import { expiringCertificates } from './renewal/expiring-certificates.ts'
import { remindOfRenewals } from './renewal/remind-of-renewals.ts'
import { renewalReminders } from './renewal/renewal-reminders.ts'
import { setRenewalReminders } from './renewal/set-renewal-reminders.ts'

const visit = '/inspections/:inspectionId'

export const supervisionModule: Module = {
  name: 'supervision',
  summary:
    'What follows recognition: inspections, certificates that come to an end with the reminders of it, notices of revocations',
  routes: [
    route('POST', '/inspection-plans', 201, planInspections),
    route('GET', '/inspection-plans', 200, inspectionPlans),
    route('GET', '/inspection-plans/:inspectionPlanId', 200, inspectionPlan),
    route('PUT', '/inspection-plans/:inspectionPlanId', 200, changeInspectionPlan),
    route('POST', '/inspections', 201, recordInspection),
    route('GET', '/inspections', 200, inspections),
    route('GET', visit, 200, inspection),
    route('PUT', visit, 200, reviseInspection),
    route('POST', `${visit}/files`, 201, addInspectionFile),
    route('POST', `${visit}/conclusion`, 200, concludeInspection),
    route('POST', `${visit}/follow-up/answer`, 200, answerFollowUp),
    route('POST', `${visit}/follow-up/closing`, 200, closeFollowUp),
    route('GET', '/expiring-certificates', 200, expiringCertificates),
    route('GET', '/units/:unitCode/renewal-reminders', 200, renewalReminders),
    route('GET', '/certificates/:certificateId/revocation-notice', 200, revocationNotice),
    route('POST', '/decisions/:decisionId/revocation-notices', 200, issueRevocationNotices),
    route('PUT', '/units/:unitCode/renewal-reminders', 200, setRenewalReminders),
  ],
  resolvers: {
    Query: {
      inspectionPlan: query(inspectionPlan),
      inspectionPlans: connection(inspectionPlans),
      inspection: query(inspection),
      inspections: connection(inspections),
      expiringCertificates: connection(expiringCertificates),
      renewalReminders: query(renewalReminders),
      revocationNotice: query(revocationNotice),
    },
    Mutation: {
      planInspections: mutation(planInspections),
      changeInspectionPlan: mutation(changeInspectionPlan),
      recordInspection: mutation(recordInspection),
      reviseInspection: mutation(reviseInspection),
      addInspectionFile: mutation(addInspectionFile),
      concludeInspection: mutation(concludeInspection),
      answerFollowUp: mutation(answerFollowUp),
      closeFollowUp: mutation(closeFollowUp),
      issueRevocationNotices: mutation(issueRevocationNotices),
      setRenewalReminders: mutation(setRenewalReminders),
    },
  },
  jobs: [remindOfRenewals, printNotice],
  plugin: async (...parts) => {
    await noticePdf(...parts)
    await inspectionFile.serve(...parts)
  },
  paths: { ...noticePdfPaths, ...inspectionFile.paths },
}
