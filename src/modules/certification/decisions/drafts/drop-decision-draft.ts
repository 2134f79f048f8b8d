import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { checkVersion } from '../../../../core/version.ts'
import { drafters } from '../../issuer.ts'
import { DecisionDraftView } from './draft-shapes.ts'
import { saveDraft } from './draft-store.ts'
import { draftView } from './draft-views.ts'
import { lockOpenDraft } from './lock-open-draft.ts'

export const dropDecisionDraft = action({
  name: 'dropDecisionDraft',
  summary: 'End a draft of a decision that is not to be issued',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ draftId: Id }),
  output: DecisionDraftView,
  subject: ({ draftId: id }) => ({ type: 'decision-draft', id }),
  needsVersion: true,
  async run(context, { draftId }) {
    const draft = await lockOpenDraft(context, draftId)
    checkVersion(context, draft)
    return draftView(context, await saveDraft(context.db, draft, { state: 'dropped', updatedAt: context.now }))
  },
})
