import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { checkVersion } from '../../../../core/version.ts'
import { authorityOn, decisionOf, signers } from '../../issuer.ts'
import { DecisionView, decisionFields } from '../../shapes.ts'
import { decisionView } from '../../views.ts'
import { issueDocument } from '../document/issue-document.ts'
import { makeDecision } from '../make-decision.ts'
import { saveDraft } from './draft-store.ts'
import { lockOpenDraft } from './lock-open-draft.ts'

const { number, signedOn } = decisionFields

export const issueDraftedDecision = action({
  name: 'issueDraftedDecision',
  summary:
    'Issue a decision as it was drafted, with its number and day, by the one who signs, and have it printed; or refuse it whole',
  kind: 'command',
  roles: signers,
  input: z.strictObject({ draftId: Id, number, signedOn }),
  output: DecisionView,
  subject: ({ draftId }, { id }) => [
    { type: 'decision', id },
    { type: 'decision-draft', id: draftId },
  ],
  needsVersion: true,
  async run(context, { draftId, ...given }) {
    const { db, actor, now } = context
    const draft = await lockOpenDraft(context, draftId)
    checkVersion(context, draft)
    const { unitCode, kind, signerTitle, note, ground } = draft
    const authority = authorityOn(context, unitCode)
    const decision = decisionOf(context, kind, { unitCode, ...given, signerTitle, note }, ground)
    await makeDecision(context, decision, draft, authority)
    await issueDocument(context, decision, draft.legalBases)
    await saveDraft(db, draft, { state: 'issued', decisionId: decision.id, updatedAt: now })
    return decisionView(context, actor, decision)
  },
})
