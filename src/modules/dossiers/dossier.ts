import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { DossierView } from './shapes.ts'
import { readDossier } from './store.ts'
import { dossierView } from './views.ts'

export const dossier = action({
  name: 'dossier',
  summary: 'One dossier: where it stands and what may happen to it now',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: DossierView,
  async run({ db, actor, world }, { dossierId }) {
    return dossierView(world, await readDossier(db, actor, dossierId))
  },
})
