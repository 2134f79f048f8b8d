import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Day, Id, Line } from '../../core/shapes.ts'
import { DossierView } from './shapes.ts'
import { addLetter, lockDossier, saveDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const forwardDossier = action({
  name: 'forwardDossier',
  summary: 'The commune sends letter, Mẫu 03, dossier and samples to the province',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id, letterNumber: Line(100), letterDate: Day }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, world }, { dossierId, ...letter }) {
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'forward')
    await addLetter(db, dossierId, letter)
    return dossierView(world, await saveDossier(db, { ...dossier, state, forwardedAt: now }, now))
  },
})
