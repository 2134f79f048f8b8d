import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { drafters } from '../../issuer.ts'
import { checkOrder } from './check-order.ts'
import { DecisionDraftView, draftFields } from './draft-shapes.ts'
import { addDraft, type DecisionDraft } from './draft-store.ts'
import { draftView } from './draft-views.ts'

export const draftDecision = action({
  name: 'draftDecision',
  summary:
    'Prepare a decision of any kind, by the officers of its issuer or its signer; what would refuse it today is told as warnings',
  kind: 'command',
  roles: drafters,
  input: z.strictObject(draftFields),
  output: DecisionDraftView,
  subject: (_input, { id }) => ({ type: 'decision-draft', id }),
  async run(context, drafted) {
    const { db, actor, now } = context
    await checkOrder(context, drafted)
    const begun = { draftedBy: actor.accountId!, createdAt: now, updatedAt: now, version: 1 }
    const draft: DecisionDraft = { id: uuidv7(), state: 'draft', ...drafted, decisionId: null, ...begun }
    await addDraft(db, draft)
    return draftView(context, draft)
  },
})
