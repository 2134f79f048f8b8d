import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { yearOf } from '../../../core/clock.ts'
import { nextNumber } from '../../../core/counters.ts'
import type { Db } from '../../../core/db.ts'
import { failAt } from '../../../core/input.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { checkHandles } from '../handling.ts'
import { receiptNumber } from '../rules.ts'
import { DossierView } from '../shapes.ts'
import { stepDossier } from '../step-dossier.ts'
import { lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { findOpenHandover, saveHandover } from './handover-store.ts'

export const acknowledgeDossier = action({
  name: 'acknowledgeDossier',
  summary: 'The province, or the ministry for five stars, receives a forwarded dossier; the province numbers it',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    dossierId: Id,
    samplesReceived: optional(z.int().min(0).max(1000)).meta({
      description: 'Samples that arrived; as many as were handed over unless another number is given',
    }),
  }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId, samplesReceived }) {
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    const state = transition(dossier, 'acknowledge')
    await acknowledgeHandover(db, dossierId, { by: actor.accountId!, at: now, samplesReceived })
    const received = { ...dossier, state, provinceReceivedAt: now }
    if (!received.provinceReceiptNumber) {
      const { provinceCode, communeCode } = dossier
      const running = await nextNumber(db, 'province-receipt', provinceCode, yearOf(today))
      received.provinceReceiptNumber = receiptNumber(running, provinceCode, communeCode, yearOf(today))
    }
    return dossierView(world, await stepDossier({ db, now, today, world }, dossier, received))
  },
})

type Acknowledged = { by: string; at: string; samplesReceived: number | null }

/** Fewer samples than were handed over may arrive, which both sides then see; more cannot. */
async function acknowledgeHandover(db: Db, dossierId: string, { by, at, samplesReceived }: Acknowledged) {
  const handover = await findOpenHandover(db, dossierId)
  // A dossier that came in before hand-overs were kept has none.
  if (!handover) return
  const arrived = samplesReceived ?? handover.samplesHandedOver
  if (arrived > handover.samplesHandedOver)
    failAt(['samplesReceived'], 'too-many', 'Nhiều hơn số mẫu đã giao', 'More than were handed over')
  await saveHandover(db, handover.id, { acknowledgedBy: by, acknowledgedAt: at, samplesReceived: arrived })
}
