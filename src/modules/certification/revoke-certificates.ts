import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { revoke } from './decisions/revoke.ts'
import { authorityOn, decisionOf, refuseUntold, signers } from './issuer.ts'
import { DecisionView, decisionFields, Ground, maxItems } from './shapes.ts'
import { decisionView } from './views.ts'

export const revokeCertificates = action({
  name: 'revokeCertificates',
  summary:
    'Revoke several certificates on one ground by one decision, by the one who may issue their stars; it answers their open cases',
  kind: 'command',
  roles: signers,
  input: z.strictObject({ ...decisionFields, ground: Ground, certificateIds: z.array(Id).min(1).max(maxItems) }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { certificateIds, ground, ...paper }) {
    refuseUntold({ kind: 'revoke', ground, note: paper.note })
    const authority = authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'revoke', paper, ground)
    await revoke(context, decision, certificateIds, authority)
    return decisionView(context, context.actor, decision)
  },
})
