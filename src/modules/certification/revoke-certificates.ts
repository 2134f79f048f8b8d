import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { recordRecognition } from '../producers/store.ts'
import { addDecision, addDecisionItems, endCertificates, lockCertificates } from './decision-store.ts'
import { authorityOn, decisionOf, refuseTwice, signers } from './issuer.ts'
import { revocationRefusal } from './recognition.ts'
import { refused } from './refusals.ts'
import { answerCases } from './revocation/answer-cases.ts'
import { instrumentOn } from './rules.ts'
import { DecisionView, decisionFields, Ground, maxItems } from './shapes.ts'
import type { Certificate } from './store.ts'
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
    const { db, actor } = context
    const { signedOn } = paper
    if (ground === 'other-finding' && paper.note === null) {
      failAt(['note'], 'missing', 'Cần nêu rõ căn cứ khác', 'Say what the other finding is')
    }
    const certificates = await lockRevocable(context, certificateIds, signedOn, paper.unitCode)
    const decision = decisionOf(context, 'revoke', paper, ground)
    await addDecision(db, decision)
    await endCertificates(
      db,
      certificates.map(({ id }) => ({
        id,
        endedAs: 'revoked',
        endedOn: signedOn,
        revocationGround: ground,
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
    return decisionView(context, actor, decision)
  },
})

async function lockRevocable(context: Context, ids: readonly string[], signedOn: string, unitCode: string) {
  const { db, world } = context
  const authority = authorityOn(context, unitCode)
  refuseTwice(ids, (at) => ['certificateIds', at])
  // Whoever may issue the star now (Điều 8): some of those who issued earlier certificates are abolished.
  const recognisers = instrumentOn(world.criteria.instruments, signedOn)?.recognisers ?? []
  const rows = new Map((await lockCertificates(db, unitCode, ids)).map((row): [string, Certificate] => [row.id, row]))
  const errors = ids.flatMap((id, at) => {
    const row = rows.get(id)
    const refusal = row ? revocationRefusal(row, recognisers, { authority, signedOn }) : 'not-found'
    return refusal ? [refused(`/certificateIds/${at}`, refusal)] : []
  })
  if (errors.length > 0) fail('decision-refused', { errors })
  return ids.map((id) => rows.get(id)!)
}
