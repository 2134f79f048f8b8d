import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { drafters } from '../../issuer.ts'
import { findDocument, lockDecision } from './document-store.ts'
import { issuedDecisionView } from './document-view.ts'
import { issueDocument } from './issue-document.ts'
import { IssuedDecision, legalBases } from './paper-shapes.ts'
import { readOwnDecision, refuseImported } from './reach-document.ts'

export const issueDecisionDocument = action({
  name: 'issueDecisionDocument',
  summary: 'Give a decision that was recorded without one its document, which stays as it is; it is printed by itself',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ decisionId: Id, legalBases }),
  output: IssuedDecision,
  subject: ({ decisionId: id }) => ({ type: 'decision', id }),
  async run(context, { decisionId, legalBases: given }) {
    const { db } = context
    const decision = await readOwnDecision(context, decisionId)
    refuseImported(decision)
    await lockDecision(db, decisionId)
    if (await findDocument(db, decisionId)) fail('document-already-issued')
    return issuedDecisionView(await issueDocument(context, decision, given))
  },
})
