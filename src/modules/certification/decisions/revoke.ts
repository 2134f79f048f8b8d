import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { recordRecognition } from '../../producers/store.ts'
import { addDecision, addDecisionItems, endCertificates, lockCertificates } from '../decision-store.ts'
import { refuseTwice } from '../issuer.ts'
import { revocationRefusal, type Signing } from '../recognition.ts'
import { refused } from '../refusals.ts'
import { answerCases } from '../revocation/answer-cases.ts'
import { type Authority, instrumentOn, type Term } from '../rules.ts'
import type { Certificate, Decision } from '../store.ts'
import { withRenewals } from '../verification/renewal-store.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'

/** Every certificate that a rule does not let the issuer revoke, with its reason. */
export function judgeRevocation(
  world: Pick<World, 'criteria' | 'checklists'>,
  certificates: readonly (Certificate & Pick<Term, 'renewal'>)[],
  ids: readonly string[],
  signing: Signing,
): FieldError[] {
  // Whoever may issue the star now (Điều 8): some of those who issued earlier certificates are abolished.
  const recognisers = instrumentOn(world.criteria.instruments, signing.signedOn)?.recognisers ?? []
  const window = renewalWindowOn(world, signing.signedOn)
  const rows = new Map(certificates.map((row) => [row.id, row]))
  return ids.flatMap((id, at) => {
    const row = rows.get(id)
    const refusal = row ? revocationRefusal(row, recognisers, { ...signing, window }) : 'not-found'
    return refusal ? [refused(`/certificateIds/${at}`, refusal)] : []
  })
}

/** Makes a decision that revokes certificates; it answers their open cases. @throws decision-refused */
export async function revoke(
  context: Context,
  decision: Decision,
  ids: readonly string[],
  authority: Authority,
): Promise<void> {
  const { db, world } = context
  const { signedOn } = decision
  refuseTwice(ids, (at) => ['certificateIds', at])
  const locked = await withRenewals(db, await lockCertificates(db, decision.unitCode, ids))
  const errors = judgeRevocation(world, locked, ids, { authority, signedOn })
  if (errors.length > 0) fail('decision-refused', { errors })
  const rows = new Map(locked.map((row) => [row.id, row]))
  const certificates = ids.map((id) => rows.get(id)!)
  await addDecision(db, decision)
  await endCertificates(
    db,
    ids.map((id) => ({
      id,
      endedAs: 'revoked',
      endedOn: signedOn,
      revocationGround: decision.ground,
      revocationDecisionId: decision.id,
    })),
  )
  const about = { decisionId: decision.id, dossierId: null, resultId: null }
  await addDecisionItems(
    db,
    certificates.map(({ id, productId, star }) => ({ id: uuidv7(), ...about, productId, star, certificateId: id })),
  )
  await Promise.all(certificates.map(({ productId }) => recordRecognition(db, productId, null)))
  await answerCases(context, decision, certificates)
}
