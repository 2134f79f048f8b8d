import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { checkVersion } from '../../../../core/version.ts'
import { drafters } from '../../issuer.ts'
import { checkOrder } from './check-order.ts'
import { DecisionDraftView, draftFields } from './draft-shapes.ts'
import { saveDraft } from './draft-store.ts'
import { draftView } from './draft-views.ts'
import { lockOpenDraft } from './lock-open-draft.ts'

const { unitCode: _unit, kind: _kind, ...fields } = draftFields

export const editDecisionDraft = action({
  name: 'editDecisionDraft',
  summary: 'Replace what a draft of a decision says; its issuer and its kind stay',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ draftId: Id, ...fields }),
  output: DecisionDraftView,
  subject: ({ draftId: id }) => ({ type: 'decision-draft', id }),
  needsVersion: true,
  async run(context, { draftId, ...change }) {
    const draft = await lockOpenDraft(context, draftId)
    checkVersion(context, draft)
    await checkOrder(context, { ...draft, ...change })
    return draftView(context, await saveDraft(context.db, draft, { ...change, updatedAt: context.now }))
  },
})
