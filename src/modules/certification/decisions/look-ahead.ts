import type { Context } from '../../../core/action.ts'
import type { FieldError } from '../../../core/problem.ts'
import { judgeResults } from '../decide-on-results.ts'
import { type CandidateRow, findCandidates, findCertificates } from '../decision-store.ts'
import { approvalRefusal, repeatRefusal } from '../recognition.ts'
import type { Authority } from '../rules.ts'
import type { Certificate } from '../store.ts'
import { withRenewals } from '../verification/renewal-store.ts'
import type { Order } from './drafts/rules.ts'
import { judgeRecognition } from './recognise.ts'
import { judgeRevocation } from './revoke.ts'
import { sampleFaults } from './send-back.ts'

export type Ahead = {
  dossiers: ReadonlyMap<string, CandidateRow>
  certificates: ReadonlyMap<string, Certificate>
  /** Why the decision could not be made today, by the rules that it will be made by. */
  refusals: FieldError[]
}

/** What an order is about as it stands now, and what would refuse it. Locks nothing and reserves nothing. */
export async function lookAhead(
  context: Context,
  order: Order,
  { unitCode, authority }: { unitCode: string; authority: Authority },
): Promise<Ahead> {
  const { db, actor, world, today } = context
  const { kind, items, certificateIds } = order
  const ids = items.map(({ dossierId }) => dossierId)
  const candidates = await findCandidates(db, { issuer: unitCode, accountId: actor.accountId! }, ids)
  const found = await withRenewals(db, await findCertificates(db, unitCode, certificateIds))
  const refusals =
    kind === 'revoke'
      ? judgeRevocation(world, found, certificateIds, { authority, signedOn: today })
      : await refusalsOfResults(context, candidates, order, authority)
  return {
    dossiers: new Map(candidates.map((row) => [row.dossier.id, row])),
    certificates: new Map(found.map((row) => [row.id, row])),
    refusals,
  }
}

async function refusalsOfResults(
  context: Context,
  candidates: readonly CandidateRow[],
  { kind, items }: Order,
  authority: Authority,
): Promise<FieldError[]> {
  const { world, today } = context
  if (kind === 'recognise') return judgeRecognition(world, candidates, items, { authority, signedOn: today }).errors
  const ids = items.map(({ dossierId }) => dossierId)
  if (kind === 'approve-for-ministry')
    return judgeResults(world, candidates, ids, (candidate) => approvalRefusal(candidate, today))
  const returned = items.map(({ dossierId, samplesReturned }) => ({ dossierId, samplesReturned: samplesReturned ?? 0 }))
  return [
    ...judgeResults(world, candidates, ids, (candidate) => repeatRefusal(candidate, today)),
    ...(await sampleFaults(context, returned)),
  ]
}
