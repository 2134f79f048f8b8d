import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { checkedDossier, refuseOpenItems } from './checks/checked-dossier.ts'
import { checkHandles } from './handling.ts'
import { DossierView, Prose } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { addReview, lockDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const reviewDossier = action({
  name: 'reviewDossier',
  summary: "The advisory agency's review of a complete dossier, which may then go to a council",
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id, opinion: Prose }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, opinion }) {
    const { db, actor, now, world } = context
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    if (dossier.partsAskedAt) fail('central-request-open')
    const state = transition(dossier, 'review')
    const { level } = dossier
    refuseOpenItems(await checkedDossier(context, dossier), level)
    await addReview(db, { id: uuidv7(), dossierId, level, opinion, reviewedBy: actor.accountId!, reviewedAt: now })
    return dossierView(world, await stepDossier(context, dossier, { ...dossier, state }))
  },
})
