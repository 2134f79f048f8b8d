import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, Line } from '../../core/shapes.ts'
import { checkHandles } from './handling.ts'
import { concludeReturn } from './returns/return-jobs.ts'
import { disqualificationGrounds } from './rules.ts'
import { DossierView } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { lockDossier } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const disqualifyDossier = action({
  name: 'disqualifyDossier',
  summary: 'The province excludes a dossier from evaluation, on a ground, before it is before a council',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ dossierId: Id, ground: z.enum(disqualificationGrounds), note: Line(2000) }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run({ db, actor, now, today, world }, { dossierId, ground, note }) {
    const dossier = await lockDossier(db, actor, dossierId)
    checkHandles(actor, dossier)
    const state = transition(dossier, 'disqualify')
    await concludeReturn(db, dossierId, { closedAt: now })
    const ended = { ...dossier, state, endGround: ground, endNote: note }
    return dossierView(world, await stepDossier({ db, now, today, world }, dossier, ended))
  },
})
