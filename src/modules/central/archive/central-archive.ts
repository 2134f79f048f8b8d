import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { centralReaders } from '../rules.ts'
import { CentralArchive } from '../shapes.ts'
import { showCentralArchive } from '../show.ts'

/** Has no door of its own. */
export const centralArchive = action({
  name: 'centralArchive',
  summary: 'What the archive of a central dossier is made of',
  kind: 'query',
  roles: centralReaders,
  input: z.strictObject({ dossierId: Id }),
  output: CentralArchive,
  async run(context, { dossierId }) {
    return showCentralArchive(context, await readDossier(context.db, context.actor, dossierId))
  },
})
