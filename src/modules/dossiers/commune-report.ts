import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { CommuneReportView } from './shapes.ts'
import { findReport, readDossier } from './store.ts'
import { reportView } from './views.ts'

export const communeReport = action({
  name: 'communeReport',
  summary: "The commune's report (Mẫu 03)",
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: CommuneReportView,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return reportView((await findReport(db, id)) ?? fail('not-found'))
  },
})
