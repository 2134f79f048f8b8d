import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { checkDossier, missingItems } from './checklist.ts'
import { checklistOf, criteriaOf, papersOf } from './papers.ts'
import { ChecklistView } from './shapes.ts'
import { readDossier, readPapers } from './store.ts'

export const dossierChecklist = action({
  name: 'dossierChecklist',
  summary: 'What Mẫu 01, Mẫu 02 and their evidence ask for, and what is still missing',
  kind: 'query',
  roles: ['producer', 'commune-officer', 'province-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: ChecklistView,
  async run({ db, actor, today, world }, { dossierId }) {
    const dossier = await readDossier(db, actor, dossierId)
    const papers = await readPapers(db, dossier.id)
    const { samples } = criteriaOf(world, dossier, today).source
    const items = checkDossier(checklistOf(world, dossier, today), papersOf(dossier, papers), samples)
    return { complete: missingItems(items).length === 0, items }
  },
})
