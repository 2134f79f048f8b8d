import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { criteriaOf, judgingSet } from '../../dossiers/checks/papers.ts'
import { readDossier } from '../../dossiers/store.ts'
import { readsReportsOf, reportReaders, seesBallots } from '../authority.ts'
import type { ReportContent } from '../shapes.ts'
import { ComparisonView } from './comparison-shapes.ts'
import { type ComparedResultRow, listComparedResults, readComparisonPapers } from './comparison-store.ts'
import { sideBySide } from './side-by-side.ts'

const boundTo = ({ criteria }: World, dossierId: string, { criteriaSha256 }: ComparedResultRow): LoadedSet =>
  criteria.version(criteriaSha256) ?? fail('criteria-set-changed', { dossierId })

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
    const scored = results.map((row) => ({
      ...row,
      set: boundTo(world, dossierId, row),
      open: seesBallots(actor, row),
    }))
    const reports = papers.reports
      .filter(({ level }) => readsReportsOf(actor, { councilLevel: papers.councilLevel, ...dossier }, level))
      .map(({ report, sha256 }) => ({ sha256, content: JSON.parse(report) as ReportContent }))
    return sideBySide({
      dossier,
      // In the words that it was scored by last, or would be.
      set: scored.at(-1)?.set ?? judgingSet(world, dossier, today),
      ownSet: criteriaOf(world, dossier, today),
      evidence: papers.evidence,
      reports,
      results: scored,
    })
  },
})
