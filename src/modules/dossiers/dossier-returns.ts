import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { ReturnList } from './shapes.ts'
import { listReturns, readDossier } from './store.ts'
import { returnView } from './views.ts'

export const dossierReturns = action({
  name: 'dossierReturns',
  summary: 'Times that a dossier went back for completion',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: ReturnList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return { items: (await listReturns(db, id)).map(returnView) }
  },
})
