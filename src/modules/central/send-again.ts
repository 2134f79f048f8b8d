import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id, Line, PastDay } from '../../core/shapes.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { lockDossier } from '../dossiers/store.ts'
import { addWholeSending } from './send.ts'
import { CentralDossierView } from './shapes.ts'
import { showCentralDossier } from './show.ts'
import { findOpenRequest, saveAnswer } from './store.ts'

export const sendAgain = action({
  name: 'sendAgain',
  summary: 'The province answers what the ministry asked for: the central dossier again, as a whole, by a letter',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ dossierId: Id, letterNumber: Line(100), letterDate: PastDay, answer: Line(2000) }),
  output: CentralDossierView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, answer, ...letter }) {
    const { db, actor, now } = context
    const dossier = await lockDossier(db, actor, dossierId)
    const request = (await findOpenRequest(db, dossierId)) ?? fail('no-central-request')
    await addWholeSending(context, dossier, { ...letter, samplesHandedOver: 0 })
    await saveAnswer(db, request.id, { answer, answeredBy: actor.accountId!, answeredAt: now })
    return showCentralDossier(context, await stepDossier(context, dossier, { ...dossier, partsAskedAt: null }))
  },
})
