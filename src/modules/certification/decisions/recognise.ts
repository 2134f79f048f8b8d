import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { recordRecognition } from '../../producers/store.ts'
import { candidateOf, itemRefused } from '../candidate.ts'
import { draftCertificates, endingsOf, type Recognised } from '../certify.ts'
import { newCode } from '../codes.ts'
import {
  addCertificates,
  addDecision,
  addDecisionItems,
  type CandidateRow,
  endCertificates,
  lockCandidates,
} from '../decision-store.ts'
import { refuseTwice } from '../issuer.ts'
import { recognitionRefusal, type Signing } from '../recognition.ts'
import { lapseCasesOf } from '../revocation/lapse-cases.ts'
import type { Authority } from '../rules.ts'
import type { Certificate, Decision } from '../store.ts'

/** `star`: what the paper says, null when it says none. */
export type RecognisedItem = { dossierId: string; star: number | null }

/** What can be recognised, in the order of the paper, and every item that cannot with its reason. */
export function judgeRecognition(
  world: Pick<World, 'criteria'>,
  candidates: readonly CandidateRow[],
  items: readonly RecognisedItem[],
  signing: Signing,
): { recognised: Recognised[]; errors: FieldError[] } {
  const rows = new Map(candidates.map((row) => [row.dossier.id, row]))
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
  return { recognised, errors }
}

/**
 * Makes a decision that recognises results: each product gets its certificate, which ends the earlier one.
 *
 * @throws decision-refused with every dossier that a rule refuses
 */
export async function recognise(
  context: Context,
  decision: Decision,
  items: readonly RecognisedItem[],
  authority: Authority,
): Promise<void> {
  const { db, world } = context
  const ids = items.map(({ dossierId }) => dossierId)
  refuseTwice(ids, (at) => ['items', at, 'dossierId'])
  const candidates = await lockCandidates(db, decision.unitCode, ids)
  const signing = { authority, signedOn: decision.signedOn }
  const { recognised, errors } = judgeRecognition(world, candidates, items, signing)
  if (errors.length > 0) fail('decision-refused', { errors })
  const drafts = await draftCertificates(context, decision, recognised)
  await addDecision(db, decision)
  const endings = endingsOf(context, recognised, drafts)
  await endCertificates(db, endings)
  const certificates = await addCertificates(db, drafts, newCode)
  await lapseCasesOf(
    context,
    endings.map(({ id }) => id),
  )
  await addDecisionItems(db, itemsOf(decision, recognised, certificates))
  await Promise.all(certificates.map((certificate) => recordRecognition(db, certificate.productId, certificate)))
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
