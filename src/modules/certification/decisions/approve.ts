import type { Context } from '../../../core/action.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { addDecisionOnResults, lockDecidable } from '../decide-on-results.ts'
import { approvalRefusal, type Candidate } from '../recognition.ts'
import type { Decision } from '../store.ts'

/** Makes a decision that approves results proposed for five stars. @throws decision-refused */
export async function approve(context: Context, decision: Decision, ids: readonly string[]): Promise<void> {
  const { unitCode, signedOn } = decision
  const refusalOf = (candidate: Candidate) => approvalRefusal(candidate, signedOn)
  const rows = await lockDecidable(context, { ids, unitCode, refusalOf })
  await addDecisionOnResults(context, decision, rows)
  for (const { dossier } of rows) await stepDossier(context, dossier, { ...dossier, approvedAt: context.now })
}
