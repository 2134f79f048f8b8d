import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { type FieldError, fail } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { candidateOf, itemRefused } from './candidate.ts'
import { addDecision, addDecisionItems, type CandidateRow, lockCandidates } from './decision-store.ts'
import { refuseTwice } from './issuer.ts'
import type { Candidate, Refusal } from './recognition.ts'
import type { Decision } from './store.ts'

type RefusalOf = (candidate: Candidate) => Refusal | null
type Asked = { ids: readonly string[]; unitCode: string; refusalOf: RefusalOf }

/** Every dossier that a rule refuses, with its reason; the others are decided on without a certificate. */
export function judgeResults(
  world: Pick<World, 'criteria'>,
  candidates: readonly CandidateRow[],
  ids: readonly string[],
  refusalOf: RefusalOf,
): FieldError[] {
  const rows = new Map(candidates.map((row) => [row.dossier.id, row]))
  return ids.flatMap((id, at) => {
    const row = rows.get(id)
    const refusal = row ? refusalOf(candidateOf(world, row)) : 'not-found'
    return refusal ? [itemRefused(at, row, refusal)] : []
  })
}

/** The dossiers in the order of the paper, locked. @throws decision-refused with every one that a rule refuses */
export async function lockDecidable({ db, world }: Context, { ids, unitCode, refusalOf }: Asked) {
  refuseTwice(ids, (at) => ['items', at, 'dossierId'])
  const candidates = await lockCandidates(db, unitCode, ids)
  const errors = judgeResults(world, candidates, ids, refusalOf)
  if (errors.length > 0) fail('decision-refused', { errors })
  const rows = new Map(candidates.map((row) => [row.dossier.id, row]))
  return ids.map((id) => rows.get(id)!)
}

/** Keeps a decision that gives no certificates; the results are used by it. */
export async function addDecisionOnResults(
  { db }: Pick<Context, 'db'>,
  decision: Decision,
  rows: readonly CandidateRow[],
): Promise<void> {
  await addDecision(db, decision)
  await addDecisionItems(
    db,
    rows.map(({ dossier, result }) => ({
      id: uuidv7(),
      decisionId: decision.id,
      productId: dossier.productId,
      star: result!.star!,
      dossierId: dossier.id,
      resultId: result!.id,
      certificateId: null,
    })),
  )
}
