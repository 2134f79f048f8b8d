import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { drafters } from '../../issuer.ts'
import { issuedDecisionView } from './document-view.ts'
import { IssuedDecision } from './paper-shapes.ts'
import { readSignable } from './reach-document.ts'

/** Asked before a byte is taken in. Has no door of its own. */
export const signableDecision = action({
  name: 'signableDecision',
  summary: 'The document of a decision whose signed file the actor may bring now',
  kind: 'query',
  roles: drafters,
  input: z.strictObject({ decisionId: Id }),
  output: IssuedDecision,
  async run(context, { decisionId }) {
    return issuedDecisionView(await readSignable(context, decisionId))
  },
})
