import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { addHandover, type Handover, onItsWay } from '../dossiers/custody/handover-store.ts'
import { fallsInto } from '../dossiers/rounds/falls-into.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { transition } from '../dossiers/transition.ts'
import { candidateOf, itemRefused } from './candidate.ts'
import { addDecision, addDecisionItems, type CandidateRow, lockCandidates } from './decision-store.ts'
import { authorityOn, decisionOf, refuseTwice } from './issuer.ts'
import { approvalRefusal } from './recognition.ts'
import { DecisionView, decisionFields, maxItems } from './shapes.ts'
import { decisionView } from './views.ts'

export const approveForMinistry = action({
  name: 'approveForMinistry',
  summary: 'Approve results that are proposed for five stars; their dossiers go to the ministry',
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
    const { db, actor } = context
    authorityOn(context, paper.unitCode)
    const decision = decisionOf(context, 'approve-for-ministry', paper)
    const ids = items.map(({ dossierId }) => dossierId)
    const rows = await lockProposed(context, ids, paper.unitCode, paper.signedOn)
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
    for (const { dossier } of rows) await addHandover(db, handoverOf(context, dossier, decision))
    for (const { dossier } of rows) {
      const round = await fallsInto(context, dossier, 'ministry', paper.signedOn)
      await stepDossier(context, dossier, { ...sentToMinistry(dossier), ...round })
    }
    return decisionView(context, actor, decision)
  },
})

async function lockProposed({ db, world }: Context, ids: readonly string[], unitCode: string, signedOn: string) {
  refuseTwice(ids, (at) => ['items', at, 'dossierId'])
  const rows = new Map((await lockCandidates(db, unitCode, ids)).map((row) => [row.dossier.id, row]))
  const errors = ids.flatMap((id, at) => {
    const row = rows.get(id)
    const refusal = row ? approvalRefusal(candidateOf(world, row), signedOn) : 'not-found'
    return refusal ? [itemRefused(at, row, refusal)] : []
  })
  if (errors.length > 0) fail('decision-refused', { errors })
  return ids.map((id) => rows.get(id)!)
}

type Approval = { number: string; signedOn: string }

/** The approval carries dossier and samples to the ministry, which gets as many as the set asks for (QĐ 26/2026/QĐ-TTg). */
const handoverOf = (
  { actor, now, today, world }: Context,
  dossier: CandidateRow['dossier'],
  { number, signedOn }: Approval,
): Handover => ({
  id: uuidv7(),
  dossierId: dossier.id,
  level: 'ministry',
  letterNumber: number,
  letterDate: signedOn,
  samplesHandedOver: criteriaOf(world, dossier, today).source.samples,
  sentBy: actor.accountId!,
  sentAt: now,
  ...onItsWay,
})

/** The dossier as the ministry gets it: to be received there, and no council's yet. */
const sentToMinistry = (dossier: CandidateRow['dossier']): CandidateRow['dossier'] => ({
  ...dossier,
  state: transition(dossier, 'send-to-ministry'),
  level: 'ministry',
  provinceReceivedAt: null,
  decidedAt: null,
})
