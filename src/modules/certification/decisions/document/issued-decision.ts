import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { findDocument } from './document-store.ts'
import { issuedDecisionView } from './document-view.ts'
import { IssuedDecision } from './paper-shapes.ts'
import { readWholeDecision } from './reach-document.ts'

/** Asked for the bytes of a document, without all that it says. Has no door of its own. */
export const issuedDecision = action({
  name: 'issuedDecision',
  summary: 'The files of the document of a decision',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ decisionId: Id }),
  output: IssuedDecision,
  async run(context, { decisionId }) {
    await readWholeDecision(context, decisionId)
    return issuedDecisionView((await findDocument(context.db, decisionId)) ?? fail('not-found'))
  },
})
