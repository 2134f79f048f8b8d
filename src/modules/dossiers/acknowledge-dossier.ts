import { z } from 'zod'
import { action } from '../../core/action.ts'
import { yearOf } from '../../core/clock.ts'
import { nextNumber } from '../../core/counters.ts'
import { Id } from '../../core/shapes.ts'
import { checkHandles } from './handling.ts'
import { receiptNumber } from './rules.ts'
import { DossierView } from './shapes.ts'
import { lockDossier, saveDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const acknowledgeDossier = action({
  name: 'acknowledgeDossier',
  summary: 'The province, or the ministry for five stars, receives a forwarded dossier; the province numbers it',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId }) {
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    const state = transition(dossier, 'acknowledge')
    const received = { ...dossier, state, provinceReceivedAt: now }
    if (!received.provinceReceiptNumber) {
      const { provinceCode, communeCode } = dossier
      const running = await nextNumber(db, 'province-receipt', provinceCode, yearOf(today))
      received.provinceReceiptNumber = receiptNumber(running, provinceCode, communeCode, yearOf(today))
    }
    return dossierView(world, await saveDossier(db, received, now))
  },
})
