import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line } from '../../core/shapes.ts'
import { lockToWrite, writers } from './paper/acting.ts'
import { concludeReturn } from './returns/return-jobs.ts'
import { DossierView } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const withdrawDossier = action({
  name: 'withdrawDossier',
  summary: 'Take a dossier back before it is reviewed',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, reason: Line(1000) }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId, reason }) {
    const dossier = await lockToWrite(db, actor, dossierId)
    const state = transition(dossier, 'withdraw')
    await concludeReturn(db, dossierId, { closedAt: now })
    return dossierView(
      world,
      await stepDossier({ db, now, today, world }, dossier, {
        ...dossier,
        state,
        endGround: 'by-producer',
        endNote: reason,
      }),
    )
  },
})
