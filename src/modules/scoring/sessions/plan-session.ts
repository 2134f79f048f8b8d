import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id } from '../../../core/shapes.ts'
import { judgingSet } from '../../dossiers/checks/papers.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { leads, manages } from '../authority.ts'
import { readCouncil } from '../councils/council-store.ts'
import { checkInTerm } from '../councils/term.ts'
import { regulationIn } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { lockCandidates } from './candidates.ts'
import { withProductCodes } from './product-codes.ts'
import { addAgenda, addSession, readSession } from './session-store.ts'

export const planSession = action({
  name: 'planSession',
  summary: 'Put reviewed dossiers on the agenda of a new session of a council',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer', 'council-chair', 'council-secretary'],
  input: z.strictObject({ councilId: Id, heldOn: Day, dossierIds: z.array(Id).min(1).max(100) }),
  output: SessionView,
  subject: (_input, { id }) => ({ type: 'session', id }),
  async run(context, { councilId, heldOn, dossierIds }) {
    const { db, actor, now, today, world } = context
    const council = await readCouncil(db, actor, councilId)
    if (!manages(actor, council) && !leads(actor, councilId)) fail('forbidden', { roles: planSession.roles })
    checkInTerm(council, heldOn)
    const candidates = await lockCandidates(db, actor, council, dossierIds)
    const scheduled = candidates.map((dossier) => ({
      ...dossier,
      state: transition(dossier, 'schedule'),
      councilId,
    }))
    const coded = await withProductCodes(db, scheduled, heldOn)
    const sessionId = uuidv7()
    await addSession(db, {
      id: sessionId,
      councilId,
      state: 'planned',
      heldOn,
      ...regulationIn(council),
      createdAt: now,
      openedAt: null,
      closedAt: null,
      cancelledAt: null,
      cancelReason: null,
      version: 1,
    })
    const items = coded.map((dossier, at) => ({
      sessionId,
      dossierId: dossier.id,
      position: at + 1,
      criteriaSha256: judgingSet(world, dossier, today).sha256,
    }))
    await addAgenda(db, items)
    for (const [at, dossier] of coded.entries()) await stepDossier(context, candidates[at]!, dossier)
    return showSession(context, await readSession(db, actor, sessionId))
  },
})
