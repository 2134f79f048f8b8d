import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { dossierForm } from './dossier-form.ts'
import { formContent } from './form-content.ts'
import { formContentPaths } from './form-content-paths.ts'
import { issueClaimReceipt } from './issue-claim-receipt.ts'
import { selfAssessmentPreview } from './self-assessment-preview.ts'

export const formsModule: Module = {
  name: 'forms',
  summary: 'Papers of a dossier as data and as PDF: Mẫu 01, 02, 03, receipts, return notices',
  routes: [
    route('GET', '/dossiers/:dossierId/forms/:form', 200, dossierForm),
    route('POST', '/dossiers/:dossierId/claim-receipts', 200, issueClaimReceipt),
    route('GET', '/dossiers/:dossierId/self-assessment-preview', 200, selfAssessmentPreview),
  ],
  resolvers: {
    Query: { dossierForm: query(dossierForm), selfAssessmentPreview: query(selfAssessmentPreview) },
    Mutation: { issueClaimReceipt: mutation(issueClaimReceipt) },
  },
  plugin: formContent,
  paths: formContentPaths,
}
