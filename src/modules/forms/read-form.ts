import type { Context } from '../../core/action.ts'
import { listHandovers } from '../dossiers/custody/handover-store.ts'
import { listReturns } from '../dossiers/returns/return-store.ts'
import { findReport, listEvidence, readDossier, readPapers } from '../dossiers/store.ts'
import { personalFor } from '../producers/reading-store.ts'
import { formView, producerOnForm } from './form-view.ts'
import type { FormKind } from './rules.ts'
import type { FormView } from './shapes.ts'

/**
 * A paper of a dossier within reach, with the producer it is of; what it shows of a person is recorded as read by `action`.
 *
 * @throws not-found also while there is no such paper
 */
export async function readForm(
  context: Context,
  { dossierId, form, action }: { dossierId: string; form: FormKind; action: string },
): Promise<{ producerId: string; view: FormView }> {
  const { db, actor } = context
  const dossier = await readDossier(db, actor, dossierId)
  const [{ producer: whole, product }, evidence, report, returns, handovers] = await Promise.all([
    readPapers(db, dossierId),
    listEvidence(db, [dossierId]),
    findReport(db, dossierId),
    listReturns(db, dossierId),
    listHandovers(db, dossierId),
  ])
  const lastReturn = returns.at(-1) ?? null
  const toProvince = handovers.findLast(({ level, acknowledgedAt }) => level === 'province' && acknowledgedAt !== null)
  const samplesReceived = toProvince?.samplesReceived ?? null
  const judged = { ...dossier, atMinistry: dossier.level === 'ministry' }
  // Cut down to what the form asks for first: a form without sensitive fields is no reading of them.
  const asked = { ...whole, ...producerOnForm(form, whole) }
  const producer = await personalFor(context, asked, judged, action)
  const papers = { dossier, producer, product, evidence, report, lastReturn, samplesReceived }
  const view = formView(context, { form, ...papers })
  return { producerId: whole.id, view }
}
