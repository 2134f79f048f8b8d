import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { criteriaOf } from '../../dossiers/checks/papers.ts'
import { readDossier } from '../../dossiers/store.ts'
import { readsReportsOf, reportReaders } from '../authority.ts'
import type { ReportContent } from '../shapes.ts'
import { ComparisonView } from './comparison-shapes.ts'
import { listComparedResults, readComparisonPapers } from './comparison-store.ts'
import { sideBySide } from './side-by-side.ts'

export const dossierComparison = action({
  name: 'dossierComparison',
  summary:
    'Side by side for each criterion: self-assessment, proposals of the advisory team, and scores of the councils once their sessions are closed',
  kind: 'query',
  roles: reportReaders,
  input: z.strictObject({ dossierId: Id }),
  output: ComparisonView,
  async run({ db, actor, world, today }, { dossierId }) {
    const dossier = await readDossier(db, actor, dossierId)
    const [papers, results] = await Promise.all([
      readComparisonPapers(db, dossierId),
      listComparedResults(db, actor, dossierId),
    ])
    const set = criteriaOf(world, dossier, today)
    if (results.some(({ criteriaSha256 }) => criteriaSha256 !== set.sha256)) fail('criteria-set-changed', { dossierId })
    const reports = papers.reports
      .filter(({ level }) => readsReportsOf(actor, { councilLevel: papers.councilLevel, ...dossier }, level))
      .map(({ report, sha256 }) => ({ sha256, content: JSON.parse(report) as ReportContent }))
    return sideBySide({ dossier, set, evidence: papers.evidence, reports, results })
  },
})
