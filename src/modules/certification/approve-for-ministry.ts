import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { addDecisionOnResults, lockDecidable } from './decide-on-results.ts'
import { authorityOn, decisionOf } from './issuer.ts'
import { approvalRefusal } from './recognition.ts'
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
    const { unitCode, signedOn } = paper
    authorityOn(context, unitCode)
    const decision = decisionOf(context, 'approve-for-ministry', paper)
    const ids = items.map(({ dossierId }) => dossierId)
    const refusalOf = (candidate: Parameters<typeof approvalRefusal>[0]) => approvalRefusal(candidate, signedOn)
    const rows = await lockDecidable(context, { ids, unitCode, refusalOf })
    await addDecisionOnResults(context, decision, rows)
    return decisionView(context, context.actor, decision)
  },
})
