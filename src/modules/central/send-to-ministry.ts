import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line, optional, PastDay } from '../../core/shapes.ts'
import { criteriaOf } from '../dossiers/checks/papers.ts'
import { addHandover, onItsWay } from '../dossiers/custody/handover-store.ts'
import { refuseSamples } from '../dossiers/custody/refuse-samples.ts'
import { checkHandles } from '../dossiers/handling.ts'
import { fallsInto } from '../dossiers/rounds/falls-into.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { lockDossier } from '../dossiers/store.ts'
import { transition } from '../dossiers/transition.ts'
import { addWholeSending } from './send.ts'
import { CentralDossierView } from './shapes.ts'
import { showCentralDossier } from './show.ts'

export const sendToMinistry = action({
  name: 'sendToMinistry',
  summary: 'Send the central dossier of an approved result to the ministry as a whole, with letter and samples',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({
    dossierId: Id,
    letterNumber: Line(100),
    letterDate: PastDay,
    samplesHandedOver: optional(z.int().min(0).max(1000)).meta({
      description: 'Samples that go along; as many as the set asks for unless another number is given',
    }),
  }),
  output: CentralDossierView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, samplesHandedOver, ...letter }) {
    const { db, actor, now, today, world } = context
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    const state = transition(dossier, 'send-to-ministry')
    const { samples: asked } = criteriaOf(world, dossier, today).source
    const samples = samplesHandedOver ?? asked
    refuseSamples(samples, asked)
    await addWholeSending(context, dossier, { ...letter, samplesHandedOver: samples })
    const sent = { level: 'ministry' as const, samplesHandedOver: samples, sentBy: actor.accountId!, sentAt: now }
    await addHandover(db, { id: uuidv7(), dossierId, ...letter, ...sent, ...onItsWay })
    const round = await fallsInto(context, dossier, 'ministry', letter.letterDate)
    const begun = { provinceReceivedAt: null, decidedAt: null, approvedAt: null, advisedAt: null }
    const atMinistry = { level: 'ministry' as const, ...begun }
    const saved = await stepDossier(context, dossier, { ...dossier, ...round, ...atMinistry, state })
    return showCentralDossier(context, saved)
  },
})
