import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { advisingRoles, readToAdvise } from './authority.ts'
import { AdvisoryReviewView } from './shapes.ts'
import { readOpenReview } from './store.ts'
import { reviewView } from './views.ts'

export const advisoryReview = action({
  name: 'advisoryReview',
  summary: 'What the advisory team has saved of a dossier and not handed over yet; for the team alone',
  kind: 'query',
  roles: advisingRoles,
  input: z.strictObject({ dossierId: Id }),
  output: AdvisoryReviewView,
  async run({ db, actor }, { dossierId }) {
    const { level } = await readToAdvise(db, actor, dossierId)
    return reviewView(await readOpenReview(db, { dossierId, level }))
  },
})
