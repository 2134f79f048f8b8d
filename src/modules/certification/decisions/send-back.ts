import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { pointerOf } from '../../../core/input.ts'
import { type FieldError, fail } from '../../../core/problem.ts'
import { addHandover, listHandovers, onItsWay } from '../../dossiers/custody/handover-store.ts'
import { fallsInto } from '../../dossiers/rounds/falls-into.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { addDecisionOnResults, lockDecidable } from '../decide-on-results.ts'
import type { CandidateRow } from '../decision-store.ts'
import { type Candidate, repeatRefusal } from '../recognition.ts'
import type { Decision } from '../store.ts'

export type ReturnedItem = { dossierId: string; samplesReturned: number }

/** Makes a decision by which dossiers come back from the ministry and are evaluated again. @throws decision-refused */
export async function sendBack(context: Context, decision: Decision, items: readonly ReturnedItem[]): Promise<void> {
  const { unitCode, signedOn } = decision
  const ids = items.map(({ dossierId }) => dossierId)
  const refusalOf = (candidate: Candidate) => repeatRefusal(candidate, signedOn)
  const rows = await lockDecidable(context, { ids, unitCode, refusalOf })
  const errors = await sampleFaults(context, items)
  if (errors.length > 0) fail('invalid-input', { errors })
  await addDecisionOnResults(context, decision, rows)
  for (const [at, { dossier }] of rows.entries()) await sendBackOne(context, dossier, decision, items[at]!)
}

/** No more samples come back than the ministry was brought. */
export async function sampleFaults({ db }: Context, items: readonly ReturnedItem[]): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const [at, { dossierId, samplesReturned }] of items.entries()) {
    const there = (await listHandovers(db, dossierId)).findLast(({ level }) => level === 'ministry')
    if (samplesReturned <= (there?.samplesReceived ?? 0)) continue
    const detail = { vi: 'Nhiều hơn số mẫu Bộ đã nhận', en: 'More than the ministry received' }
    errors.push({ pointer: pointerOf(['items', at, 'samplesReturned']), code: 'too-many', detail })
  }
  return errors
}

/** The dossier on its way from the ministry: the province receives it again, and its advisory team looks at it again. */
async function sendBackOne(
  context: Context,
  dossier: CandidateRow['dossier'],
  { number: letterNumber, signedOn: letterDate }: Decision,
  { samplesReturned: samplesHandedOver }: ReturnedItem,
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
    advisedAt: null,
    // No council's yet, and those who were recused from the ministry's session may have to handle it now.
    councilId: null,
    hiddenFrom: [],
  })
}
