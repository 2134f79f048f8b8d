import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { readsReportsOf, reportReaders } from '../authority.ts'
import { AdvisoryReportList } from '../shapes.ts'
import { councilLevelOf, listReports } from '../store.ts'
import { reportView } from '../views.ts'

export const advisoryReports = action({
  name: 'advisoryReports',
  summary: "Reports of the advisory team to the council's chair, as they were handed over, in order of their numbers",
  kind: 'query',
  roles: reportReaders,
  input: z.strictObject({ dossierId: Id }),
  output: AdvisoryReportList,
  async run({ db, actor }, { dossierId }) {
    const dossier = await readDossier(db, actor, dossierId)
    const councilLevel = await councilLevelOf(db, dossier.councilId)
    const reports = await listReports(db, dossier.id)
    const seen = { ...dossier, councilLevel }
    return { items: reports.filter(({ level }) => readsReportsOf(actor, seen, level)).map(reportView) }
  },
})
