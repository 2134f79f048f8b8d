import { z } from 'zod'
import { action } from '../../core/action.ts'
import { yearOf } from '../../core/clock.ts'
import { nextNumber } from '../../core/counters.ts'
import { Id } from '../../core/shapes.ts'
import { receiptNumber } from './rules.ts'
import { DossierView } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { lockDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const receiveDossier = action({
  name: 'receiveDossier',
  summary: 'The commune receives a filed dossier and gives it a receipt number',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId }) {
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'receive')
    const { communeCode, provinceCode, handedInOn } = dossier
    // A paper came over the counter on its day, whenever it was entered: the commune's period runs from then.
    const communeReceivedAt = handedInOn === null ? now : dossier.filedAt!
    const year = yearOf(handedInOn ?? today)
    const running = await nextNumber(db, 'commune-receipt', communeCode, year)
    const communeReceiptNumber = receiptNumber(running, provinceCode, communeCode, year)
    const received = { ...dossier, state, communeReceivedAt, communeReceiptNumber }
    return dossierView(world, await stepDossier({ db, now: communeReceivedAt, today, world }, dossier, received))
  },
})
