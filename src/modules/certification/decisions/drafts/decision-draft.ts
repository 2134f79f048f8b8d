import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { drafters } from '../../issuer.ts'
import { DecisionDraftView } from './draft-shapes.ts'
import { readDraft } from './draft-store.ts'
import { draftView } from './draft-views.ts'

export const decisionDraft = action({
  name: 'decisionDraft',
  summary: 'One draft of a decision, with what would refuse it today',
  kind: 'query',
  roles: drafters,
  input: z.strictObject({ draftId: Id }),
  output: DecisionDraftView,
  async run(context, { draftId }) {
    return draftView(context, await readDraft(context.db, context.actor, draftId))
  },
})
