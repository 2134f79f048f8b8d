import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { addHandover, type Handover, onItsWay } from '../dossiers/custody/handover-store.ts'
import { fallsInto } from '../dossiers/rounds/falls-into.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { transition } from '../dossiers/transition.ts'
import { addDecisionOnResults, lockDecidable } from './decide-on-results.ts'
import type { CandidateRow } from './decision-store.ts'
import { authorityOn, decisionOf } from './issuer.ts'
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
    const { unitCode, signedOn } = paper
    authorityOn(context, unitCode)
    const decision = decisionOf(context, 'approve-for-ministry', paper)
    const ids = items.map(({ dossierId }) => dossierId)
    const refusalOf = (candidate: Parameters<typeof approvalRefusal>[0]) => approvalRefusal(candidate, signedOn)
    const rows = await lockDecidable(context, { ids, unitCode, refusalOf })
    await addDecisionOnResults(context, decision, rows)
    for (const { dossier } of rows) await addHandover(db, handoverOf(context, dossier, decision))
    for (const { dossier } of rows) {
      const round = await fallsInto(context, dossier, 'ministry', signedOn)
      await stepDossier(context, dossier, { ...sentToMinistry(dossier), ...round })
    }
    return decisionView(context, actor, decision)
  },
})

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
