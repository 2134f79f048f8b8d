import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { type LegalDay, legalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { Id, Line, optional, PastDay } from '../../../core/shapes.ts'
import { criteriaOf } from '../checks/papers.ts'
import { fallsInto } from '../rounds/falls-into.ts'
import { DossierView } from '../shapes.ts'
import { stepDossier } from '../step-dossier.ts'
import { addLetter, type Dossier, lockDossier } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { letterFault } from './custody.ts'
import { addHandover, onItsWay } from './handover-store.ts'
import { refuseSamples } from './refuse-samples.ts'

const Samples = optional(z.int().min(0).max(1000)).meta({
  description: 'Samples that go along; as many as the set asks for unless another number is given',
})

export const forwardDossier = action({
  name: 'forwardDossier',
  summary: 'The commune sends letter, Mẫu 03, dossier and samples to the province',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id, letterNumber: Line(100), letterDate: PastDay, samplesHandedOver: Samples }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, samplesHandedOver, ...letter }) {
    const { db, actor, now, today, world } = context
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'forward')
    refuseLetterDate(letter.letterDate, dossier, today)
    const { samples: asked } = criteriaOf(world, dossier, today).source
    const samples = samplesHandedOver ?? asked
    refuseSamples(samples, asked)
    await addLetter(db, dossierId, letter)
    const sent = { level: 'province' as const, samplesHandedOver: samples, sentBy: actor.accountId!, sentAt: now }
    await addHandover(db, { id: uuidv7(), dossierId, ...letter, ...sent, ...onItsWay })
    const round = await fallsInto(context, dossier, 'province', letter.letterDate)
    return dossierView(world, await stepDossier(context, dossier, { ...dossier, ...round, state, forwardedAt: now }))
  },
})

function refuseLetterDate(letterDate: LegalDay, { communeReceivedAt }: Dossier, today: LegalDay): void {
  const fault = letterFault(letterDate, communeReceivedAt ? legalDay(communeReceivedAt) : today)
  if (fault) failAt(['letterDate'], fault, 'Trước ngày xã tiếp nhận hồ sơ', 'Before the commune received the dossier')
}
