import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { readDossier } from '../dossiers/store.ts'
import { previewOf } from './self-assessment.ts'
import { PreviewView } from './shapes.ts'

export const selfAssessmentPreview = action({
  name: 'selfAssessmentPreview',
  summary: 'What the self-assessment of a dossier would come to: points, star, minimums missed; writes nothing',
  kind: 'query',
  // Nobody else: a star computed from the producer's own points must not stand before those who are to judge.
  roles: ['producer'],
  input: z.strictObject({ dossierId: Id }),
  output: PreviewView,
  async run({ db, actor, world, today }, { dossierId }) {
    const dossier = await readDossier(db, actor, dossierId)
    return { dossierId, ...previewOf(criteriaOf(world, dossier, today), dossier.selfAssessment) }
  },
})
