import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, optional } from '../../core/shapes.ts'
import { recognise } from './decisions/recognise.ts'
import { authorityOn, decisionOf, signers } from './issuer.ts'
import { DecisionView, decisionFields, maxItems, Star } from './shapes.ts'
import { decisionView } from './views.ts'

const Item = z.strictObject({
  dossierId: Id,
  star: optional(Star).meta({ description: 'The star on the paper; refused when the result is another' }),
})

export const issueDecision = action({
  name: 'issueDecision',
  summary: 'Recognise the results of several dossiers by one decision: each product gets its certificate, or none does',
  kind: 'command',
  roles: signers,
  input: z.strictObject({ ...decisionFields, items: z.array(Item).min(1).max(maxItems) }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { items, ...paper }) {
    const authority = authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'recognise', paper)
    await recognise(context, decision, items, authority)
    return decisionView(context, context.actor, decision)
  },
})
