import type { Context } from '../../../core/action.ts'
import type { Authority } from '../rules.ts'
import type { Decision } from '../store.ts'
import { approve } from './approve.ts'
import type { Order } from './drafts/rules.ts'
import { recognise } from './recognise.ts'
import { revoke } from './revoke.ts'
import { sendBack } from './send-back.ts'

/** Makes a decision of any kind, whole or not at all, by the rules of its kind. @throws decision-refused */
export async function makeDecision(
  context: Context,
  decision: Decision,
  { kind, items, certificateIds }: Order,
  authority: Authority,
): Promise<void> {
  if (kind === 'revoke') return revoke(context, decision, certificateIds, authority)
  if (kind === 'recognise') return recognise(context, decision, items, authority)
  if (kind === 'evaluate-again')
    return sendBack(
      context,
      decision,
      items.map(({ dossierId, samplesReturned }) => ({ dossierId, samplesReturned: samplesReturned ?? 0 })),
    )
  return approve(
    context,
    decision,
    items.map(({ dossierId }) => dossierId),
  )
}
