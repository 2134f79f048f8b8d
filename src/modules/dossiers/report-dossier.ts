import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkedDossier, refuseOpenItems } from './checks/checked-dossier.ts'
import { DossierView, reportFields } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { addReport, lockDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const reportDossier = action({
  name: 'reportDossier',
  summary: "The commune's report on four contents (Mẫu 03); it checks and reports, it does not score",
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id, ...reportFields }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, ...contents }) {
    const { db, actor, now, world } = context
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'report')
    refuseOpenItems(await checkedDossier(context, dossier), 'commune')
    await addReport(db, {
      dossierId,
      ...contents,
      reportedBy: actor.accountId!,
      reportedAt: now,
      letterNumber: null,
      letterDate: null,
    })
    return dossierView(world, await stepDossier(context, dossier, { ...dossier, state }))
  },
})
