import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { ChecklistView } from '../shapes.ts'
import { readDossier } from '../store.ts'
import { checklistView } from '../views.ts'
import { checkedDossier } from './checked-dossier.ts'

export const dossierChecklist = action({
  name: 'dossierChecklist',
  summary: 'What Mẫu 01, Mẫu 02 and their evidence ask for, what is still missing, and what each office found',
  kind: 'query',
  roles: ['producer', 'commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: ChecklistView,
  async run(context, { dossierId }) {
    return checklistView(await checkedDossier(context, await readDossier(context.db, context.actor, dossierId)))
  },
})
