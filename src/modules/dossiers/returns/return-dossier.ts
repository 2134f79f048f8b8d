import { action } from '../../../core/action.ts'
import { DossierView } from '../shapes.ts'
import { lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { returnInput, sendBack } from './send-back.ts'

export const returnDossier = action({
  name: 'returnDossier',
  summary: 'The commune sends a dossier back to the producer for completion, item by item, by a due date',
  kind: 'command',
  roles: ['commune-officer'],
  input: returnInput,
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, ...said }) {
    const dossier = await lockDossier(context.db, context.actor, dossierId)
    const state = transition(dossier, 'return')
    return dossierView(context.world, await sendBack(context, dossier, { step: 'commune', state, said }))
  },
})
