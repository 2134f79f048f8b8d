import type { Context } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { type DecisionDraft, lockDraft } from './draft-store.ts'

/** A draft within reach that has not ended, locked. @throws decision-draft-ended */
export async function lockOpenDraft({ db, actor }: Context, draftId: string): Promise<DecisionDraft> {
  const draft = await lockDraft(db, actor, draftId)
  const { state, decisionId } = draft
  return state === 'draft' ? draft : fail('decision-draft-ended', { state, decisionId })
}
