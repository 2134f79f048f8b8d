import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { ReviewList } from './shapes.ts'
import { listReviews, readDossier } from './store.ts'
import { reviewView } from './views.ts'

export const dossierReviews = action({
  name: 'dossierReviews',
  summary: 'Reviews of the advisory agency, of the province and of the ministry',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: ReviewList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    return { items: (await listReviews(db, id)).map(reviewView) }
  },
})
