import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id, optional } from '../../core/shapes.ts'
import { recordRecognition } from '../producers/store.ts'
import { candidateOf, itemRefused } from './candidate.ts'
import { draftCertificates, endingsOf, type Recognised } from './certify.ts'
import { newCode } from './codes.ts'
import { addCertificates, addDecision, addDecisionItems, endCertificates, lockCandidates } from './decision-store.ts'
import { authorityOn, decisionOf, refuseTwice, signers } from './issuer.ts'
import { recognitionRefusal, type Signing } from './recognition.ts'
import { DecisionView, decisionFields, maxItems, Star } from './shapes.ts'
import type { Certificate, Decision } from './store.ts'
import { decisionView } from './views.ts'

const Item = z.strictObject({
  dossierId: Id,
  star: optional(Star).meta({ description: 'The star on the paper; refused when the result is another' }),
})
type Item = z.output<typeof Item>

export const issueDecision = action({
  name: 'issueDecision',
  summary: 'Recognise the results of several dossiers by one decision: each product gets its certificate, or none does',
  kind: 'command',
  roles: signers,
  input: z.strictObject({ ...decisionFields, items: z.array(Item).min(1).max(maxItems) }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { items, ...paper }) {
    const { db, actor } = context
    const authority = authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'recognise', paper)
    const recognised = await lockRecognisable(context, items, { authority, signedOn: paper.signedOn }, paper.unitCode)
    const drafts = await draftCertificates(context, decision, recognised)
    await addDecision(db, decision)
    await endCertificates(db, endingsOf(recognised, drafts))
    const certificates = await addCertificates(db, drafts, newCode)
    await addDecisionItems(db, itemsOf(decision, recognised, certificates))
    await Promise.all(certificates.map((certificate) => recordRecognition(db, certificate.productId, certificate)))
    return decisionView(context, actor, decision)
  },
})

/** The dossiers in the order of the paper, locked; every one that cannot be recognised is named. */
async function lockRecognisable(
  { db, world }: Context,
  items: readonly Item[],
  signing: Signing,
  unitCode: string,
): Promise<Recognised[]> {
  const ids = items.map(({ dossierId }) => dossierId)
  refuseTwice(ids, (at) => ['items', at, 'dossierId'])
  const rows = new Map((await lockCandidates(db, unitCode, ids)).map((row) => [row.dossier.id, row]))
  const recognised: Recognised[] = []
  const products = new Set<string>()
  const errors = items.flatMap(({ dossierId, star }, at) => {
    const row = rows.get(dossierId)
    if (!row) return [itemRefused(at, row, 'not-found')]
    const candidate = candidateOf(world, row)
    const refusal = recognitionRefusal(candidate, signing, star)
    if (refusal) return [itemRefused(at, row, refusal)]
    if (products.has(row.dossier.productId)) return [itemRefused(at, row, 'product-twice')]
    products.add(row.dossier.productId)
    recognised.push({ row, star: candidate.result!.star!, validMonths: candidate.validMonths! })
    return []
  })
  if (errors.length > 0) fail('decision-refused', { errors })
  return recognised
}

const itemsOf = (decision: Decision, recognised: readonly Recognised[], certificates: readonly Certificate[]) =>
  recognised.map(({ row: { dossier, result }, star }, at) => ({
    id: uuidv7(),
    decisionId: decision.id,
    productId: dossier.productId,
    star,
    dossierId: dossier.id,
    resultId: result!.id,
    certificateId: certificates[at]!.id,
  }))
