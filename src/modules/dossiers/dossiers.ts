import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { optional, pageInput } from '../../core/shapes.ts'
import { dossierStates } from './rules.ts'
import { DossierPage } from './shapes.ts'
import { listDossiers } from './store.ts'
import { dossierView } from './views.ts'

export const dossiers = action({
  name: 'dossiers',
  summary: 'Dossiers within reach, the newest first, in one state or all',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ ...pageInput, state: optional(z.enum(dossierStates)) }),
  output: DossierPage,
  async run({ db, actor, world }, { first, after, state }) {
    const rows = await listDossiers(db, actor, { before: idBefore(after), limit: first + 1, state })
    return pageFrom(
      rows.map((row) => dossierView(world, row)),
      first,
    )
  },
})
