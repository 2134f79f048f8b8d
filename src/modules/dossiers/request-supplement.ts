import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line } from '../../core/shapes.ts'
import { checkHandles } from './handling.ts'
import { DossierView, ReturnItem } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { addReturn, lockDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const requestSupplement = action({
  name: 'requestSupplement',
  summary: 'The advisory agency asks the producer to complete a forwarded dossier, item by item',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id, message: Line(2000), items: z.array(ReturnItem).min(1).max(100) }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId, message, items }) {
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    const state = transition(dossier, 'ask-supplement')
    const { level: step } = dossier
    await addReturn(db, {
      id: uuidv7(),
      dossierId,
      step,
      message,
      items,
      returnedBy: actor.accountId!,
      returnedAt: now,
      answeredAt: null,
    })
    return dossierView(world, await stepDossier({ db, now, today, world }, dossier, { ...dossier, state }))
  },
})
