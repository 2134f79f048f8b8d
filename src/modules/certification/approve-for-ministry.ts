import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { approve } from './decisions/approve.ts'
import { authorityOn, decisionOf } from './issuer.ts'
import { DecisionView, decisionFields, maxItems } from './shapes.ts'
import { decisionView } from './views.ts'

export const approveForMinistry = action({
  name: 'approveForMinistry',
  summary: 'Approve results that are proposed for five stars; their dossiers may be sent to the ministry',
  kind: 'command',
  roles: ['province-chairman'],
  input: z.strictObject({
    ...decisionFields,
    items: z
      .array(z.strictObject({ dossierId: Id }))
      .min(1)
      .max(maxItems),
  }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { items, ...paper }) {
    authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'approve-for-ministry', paper)
    await approve(
      context,
      decision,
      items.map(({ dossierId }) => dossierId),
    )
    return decisionView(context, context.actor, decision)
  },
})
