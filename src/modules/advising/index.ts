import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { advisoryReports } from './advisory-reports.ts'
import { advisoryReview } from './advisory-review.ts'
import { dossierComparison } from './comparison/dossier-comparison.ts'
import { handOverAdvisoryReport } from './hand-over-advisory-report.ts'
import { saveAdvisoryReview } from './save-advisory-review.ts'

export const advisingModule: Module = {
  name: 'advising',
  summary: "The advisory team's review of a dossier and its reports to the council's chair",
  routes: [
    route('GET', '/dossiers/:dossierId/advisory-review', 200, advisoryReview),
    route('PUT', '/dossiers/:dossierId/advisory-review', 200, saveAdvisoryReview),
    route('GET', '/dossiers/:dossierId/advisory-reports', 200, advisoryReports),
    route('POST', '/dossiers/:dossierId/advisory-reports', 200, handOverAdvisoryReport),
    route('GET', '/dossiers/:dossierId/comparison', 200, dossierComparison),
  ],
  resolvers: {
    Query: {
      advisoryReview: query(advisoryReview),
      advisoryReports: query(advisoryReports),
      dossierComparison: query(dossierComparison),
    },
    Mutation: {
      saveAdvisoryReview: mutation(saveAdvisoryReview),
      handOverAdvisoryReport: mutation(handOverAdvisoryReport),
    },
  },
}
