import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { pointerOf } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id, Line, optionalOr } from '../../core/shapes.ts'
import { addHandover, listHandovers, onItsWay } from '../dossiers/custody/handover-store.ts'
import { fallsInto } from '../dossiers/rounds/falls-into.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { transition } from '../dossiers/transition.ts'
import { addDecisionOnResults, lockDecidable } from './decide-on-results.ts'
import type { CandidateRow } from './decision-store.ts'
import { authorityOn, decisionOf } from './issuer.ts'
import { type Candidate, repeatRefusal } from './recognition.ts'
import { DecisionView, decisionFields, maxItems } from './shapes.ts'
import type { Decision } from './store.ts'
import { decisionView } from './views.ts'

const Item = z.strictObject({
  dossierId: Id,
  samplesReturned: optionalOr(z.int().min(0).max(1000), 0).meta({
    description: 'Samples that come back from the ministry; none unless a number is given',
  }),
})
type Item = z.output<typeof Item>

export const evaluateAgain = action({
  name: 'evaluateAgain',
  summary: "Have dossiers in which the ministry found less than five stars evaluated again by the province's council",
  kind: 'command',
  roles: ['province-chairman'],
  input: z.strictObject({
    ...decisionFields,
    note: Line(2000).meta({ description: 'Why they are evaluated again' }),
    items: z.array(Item).min(1).max(maxItems),
  }),
  output: DecisionView,
  subject: (_input, { id }) => ({ type: 'decision', id }),
  async run(context, { items, ...paper }) {
    const { unitCode, signedOn } = paper
    authorityOn(context, unitCode)
    const decision = decisionOf(context, 'evaluate-again', paper)
    const ids = items.map(({ dossierId }) => dossierId)
    const refusalOf = (candidate: Candidate) => repeatRefusal(candidate, signedOn)
    const rows = await lockDecidable(context, { ids, unitCode, refusalOf })
    await refuseSamples(context, items)
    await addDecisionOnResults(context, decision, rows)
    for (const [at, { dossier }] of rows.entries()) await sendBack(context, dossier, decision, items[at]!)
    return decisionView(context, context.actor, decision)
  },
})

/** No more samples come back than the ministry was brought. */
async function refuseSamples({ db }: Context, items: readonly Item[]): Promise<void> {
  const errors = []
  for (const [at, { dossierId, samplesReturned }] of items.entries()) {
    const there = (await listHandovers(db, dossierId)).findLast(({ level }) => level === 'ministry')
    if (samplesReturned <= (there?.samplesReceived ?? 0)) continue
    const detail = { vi: 'Nhiều hơn số mẫu Bộ đã nhận', en: 'More than the ministry received' }
    errors.push({ pointer: pointerOf(['items', at, 'samplesReturned']), code: 'too-many', detail })
  }
  if (errors.length > 0) fail('invalid-input', { errors })
}

/** The dossier on its way from the ministry: the province receives it again, and its advisory team looks at it again. */
async function sendBack(
  context: Context,
  dossier: CandidateRow['dossier'],
  { number: letterNumber, signedOn: letterDate }: Decision,
  { samplesReturned: samplesHandedOver }: Item,
): Promise<void> {
  const { db, actor, now } = context
  const letter = { letterNumber, letterDate, samplesHandedOver }
  const sent = { level: 'province' as const, sentBy: actor.accountId!, sentAt: now }
  await addHandover(db, { id: uuidv7(), dossierId: dossier.id, ...letter, ...sent, ...onItsWay })
  await stepDossier(context, dossier, {
    ...dossier,
    ...(await fallsInto(context, dossier, 'province', letterDate)),
    state: transition(dossier, 'evaluate-again'),
    level: 'province',
    provinceReceivedAt: null,
    decidedAt: null,
    // No council's yet, and those who were recused from the ministry's session may have to handle it now.
    councilId: null,
    hiddenFrom: [],
  })
}
