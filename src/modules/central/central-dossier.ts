import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { readDossier } from '../dossiers/store.ts'
import { centralReaders } from './rules.ts'
import { CentralDossierView } from './shapes.ts'
import { showCentralDossier } from './show.ts'

export const centralDossier = action({
  name: 'centralDossier',
  summary: 'What goes to the ministry for five stars: each part with its documents, and what is missing',
  kind: 'query',
  roles: centralReaders,
  input: z.strictObject({ dossierId: Id }),
  output: CentralDossierView,
  async run(context, { dossierId }) {
    return showCentralDossier(context, await readDossier(context.db, context.actor, dossierId))
  },
})
