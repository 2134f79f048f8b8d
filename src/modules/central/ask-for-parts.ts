import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../core/action.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Id, Line } from '../../core/shapes.ts'
import { checkHandles } from '../dossiers/handling.ts'
import { allowedEvents } from '../dossiers/rules.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { lockDossier } from '../dossiers/store.ts'
import { askedParts, CentralDossierView } from './shapes.ts'
import { showCentralDossier } from './show.ts'
import { addRequest, findOpenRequest } from './store.ts'

export const askForParts = action({
  name: 'askForParts',
  summary: 'The ministry asks the province for parts of a central dossier that are missing or faulty',
  kind: 'command',
  roles: ['ministry-officer'],
  input: z.strictObject({ dossierId: Id, message: Line(2000), parts: askedParts }),
  output: CentralDossierView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  async run(context, { dossierId, message, parts }) {
    const { db, actor, now } = context
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    if (dossier.state !== 'forwarded')
      fail('dossier-wrong-state', { state: dossier.state, allowed: allowedEvents(dossier) })
    const doubled = parts.findIndex(({ part }, at) => parts.findIndex((other) => other.part === part) < at)
    if (doubled >= 0) failAt(['parts', doubled, 'part'], 'twice', 'Mỗi thành phần nêu một lần', 'A part is named once')
    if (await findOpenRequest(db, dossierId)) fail('central-request-open')
    const unanswered = { answer: null, answeredBy: null, answeredAt: null }
    await addRequest(db, {
      ...{ id: uuidv7(), dossierId, message, parts, askedBy: actor.accountId!, askedAt: now },
      ...unanswered,
    })
    return showCentralDossier(context, await stepDossier(context, dossier, { ...dossier, partsAskedAt: now }))
  },
})
