import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { findDocument } from './document-store.ts'
import { issuedDecisionView } from './document-view.ts'
import { DecisionDocument } from './paper-shapes.ts'
import { isImported, readWholeDecision } from './reach-document.ts'
import { paperOfDecision } from './read-paper.ts'

export const decisionDocument = action({
  name: 'decisionDocument',
  summary:
    'The document of a decision as data, whole, with the hashes of its files and who signed it; one that came in by import has none',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ decisionId: Id }),
  output: DecisionDocument,
  async run(context, { decisionId }) {
    const decision = await readWholeDecision(context, decisionId)
    const document = await findDocument(context.db, decisionId)
    // What was issued, once it was: the data too are never made anew.
    if (document) return { decisionId, issued: issuedDecisionView(document), paper: document.paper }
    if (isImported(decision)) return fail('not-found')
    return { decisionId, issued: null, paper: await paperOfDecision(context, decision, []) }
  },
})
