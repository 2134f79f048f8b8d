import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { pageInput } from '../../../core/shapes.ts'
import { DossierPage } from '../shapes.ts'
import { dossierView } from '../views.ts'
import { listPaperDossiers } from './paper-store.ts'

export const paperDossiers = action({
  name: 'paperDossiers',
  summary: 'What the commune entered from paper for producers without an account and has to hand in, the newest first',
  kind: 'query',
  roles: ['commune-officer'],
  input: z.strictObject(pageInput),
  output: DossierPage,
  async run({ db, actor, world }, { first, after }) {
    const rows = await listPaperDossiers(db, actor, { before: idBefore(after), limit: first + 1 })
    return pageFrom(
      rows.map((row) => dossierView(world, row)),
      first,
    )
  },
})
