import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { ReturnList } from '../shapes.ts'
import { readDossier } from '../store.ts'
import { returnView } from '../views.ts'
import { listReturns } from './return-store.ts'

export const dossierReturns = action({
  name: 'dossierReturns',
  summary: 'Rounds in which a dossier went back for completion, with items, due date, reminders and how each ended',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: ReturnList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return { items: (await listReturns(db, id)).map(returnView) }
  },
})
