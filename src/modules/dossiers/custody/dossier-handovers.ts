import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../store.ts'
import { HandoverList, handoverView } from './handover-shapes.ts'
import { listHandovers } from './handover-store.ts'

export const dossierHandovers = action({
  name: 'dossierHandovers',
  summary: 'Who handed the dossier and its samples to whom: sent, acknowledged or recalled',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: HandoverList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return { items: (await listHandovers(db, id)).map(handoverView) }
  },
})
