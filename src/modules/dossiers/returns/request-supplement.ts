import { action } from '../../../core/action.ts'
import { checkHandles } from '../handling.ts'
import { DossierView } from '../shapes.ts'
import { lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { returnInput, sendBack } from './send-back.ts'

export const requestSupplement = action({
  name: 'requestSupplement',
  summary: 'The advisory agency asks the producer to complete a forwarded dossier, item by item, by a due date',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: returnInput,
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, ...said }) {
    const dossier = await lockDossier(context.db, context.actor, dossierId)
    checkHandles(context.actor, dossier)
    const state = transition(dossier, 'ask-supplement')
    return dossierView(context.world, await sendBack(context, dossier, { step: dossier.level, state, said }))
  },
})
