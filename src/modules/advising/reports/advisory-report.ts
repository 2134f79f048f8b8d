import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { readsReportsOf, reportReaders } from '../authority.ts'
import { AdvisoryReportView } from '../shapes.ts'
import { councilLevelOf, listReports } from '../store.ts'
import { reportView } from '../views.ts'

export const advisoryReport = action({
  name: 'advisoryReport',
  summary: "One report of the advisory team to the council's chair; contentUrl prints it",
  kind: 'query',
  roles: reportReaders,
  input: z.strictObject({ dossierId: Id, reportId: Id }),
  output: AdvisoryReportView,
  async run({ db, actor }, { dossierId, reportId }) {
    const dossier = await readDossier(db, actor, dossierId)
    const seen = { ...dossier, councilLevel: await councilLevelOf(db, dossier.councilId) }
    const report = (await listReports(db, dossierId)).find(({ id }) => id === reportId)
    if (!report || !readsReportsOf(actor, seen, report.level)) return fail('not-found')
    return reportView(report)
  },
})
