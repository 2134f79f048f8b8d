import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { noRound } from '../rounds/falls-into.ts'
import { DossierView } from '../shapes.ts'
import { stepDossier } from '../step-dossier.ts'
import { lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { findOpenHandover, saveHandover } from './handover-store.ts'

export const recallDossier = action({
  name: 'recallDossier',
  summary: 'The commune takes back what it sent, as long as the province has not received it',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id, reason: Line(1000) }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId, reason }) {
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'recall')
    const handover = await findOpenHandover(db, dossierId)
    // A dossier that came in before hand-overs were kept has none.
    if (handover) {
      const recalled = { recalledBy: actor.accountId!, recalledAt: now, recallReason: reason }
      await saveHandover(db, handover.id, recalled)
    }
    return dossierView(
      world,
      await stepDossier({ db, now, today, world }, dossier, { ...dossier, ...noRound, state, forwardedAt: null }),
    )
  },
})
