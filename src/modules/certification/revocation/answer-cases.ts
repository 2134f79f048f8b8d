import type { Context } from '../../../core/action.ts'
import { instantOn } from '../../../core/clock.ts'
import type { Certificate, Decision } from '../store.ts'
import { endCaseClock } from './case-clock.ts'
import { endCase, lockAnswerable } from './case-store.ts'
import { answeredOn } from './rules.ts'

/**
 * A decision that revokes answers every open case of its certificates, on whatever ground: there is nothing left to revoke.
 * It does so on the day of its signing, so that a paper entered later than signed is not late for it.
 */
export async function answerCases(
  context: Context,
  decision: Decision,
  certificates: readonly Certificate[],
): Promise<void> {
  const { db, now, today } = context
  const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]))
  for (const open of await lockAnswerable(db, [...byId.keys()])) {
    const day = answeredOn(decision.signedOn, open.foundOn)
    await endCase(db, open.id, { outcome: 'revoked', endedAt: now, decisionId: decision.id })
    const at = day === today ? now : instantOn(day, '00:00')
    await endCaseClock(context, open, byId.get(open.certificateId)!, 'meet', at)
  }
}
