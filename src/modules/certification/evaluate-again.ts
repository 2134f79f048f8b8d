import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line, optionalOr } from '../../core/shapes.ts'
import { sendBack } from './decisions/send-back.ts'
import { authorityOn, decisionOf } from './issuer.ts'
import { DecisionView, decisionFields, maxItems, SamplesReturned } from './shapes.ts'
import { decisionView } from './views.ts'

const Item = z.strictObject({
  dossierId: Id,
  samplesReturned: optionalOr(SamplesReturned, 0).meta({
    description: 'Samples that come back from the ministry; none unless a number is given',
  }),
})

export const evaluateAgain = action({
  name: 'evaluateAgain',
  summary: "Have dossiers in which the ministry found less than five stars evaluated again by the province's council",
  kind: 'command',
  roles: ['province-chairman'],
  input: z.strictObject({
    ...decisionFields,
    note: Line(2000).meta({ description: 'Why they are evaluated again' }),
    items: z.array(Item).min(1).max(maxItems),
  }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { items, ...paper }) {
    authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'evaluate-again', paper)
    await sendBack(context, decision, items)
    return decisionView(context, context.actor, decision)
  },
})
