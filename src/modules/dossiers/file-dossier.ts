import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { handIn } from './filing.ts'
import { DossierView } from './shapes.ts'
import { lockDossier, readPapersNow } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const fileDossier = action({
  name: 'fileDossier',
  summary: 'Hand a complete dossier to the commune, or the supplement that was asked for',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ dossierId: Id }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId }) {
    const { db, actor, world } = context
    // Sent together: the second waits behind the lock, and reads what is there once it is held.
    const [dossier, papers] = await Promise.all([lockDossier(db, actor, dossierId), readPapersNow(db, dossierId)])
    return dossierView(world, await handIn(context, dossier, papers, transition(dossier, 'file')))
  },
})
