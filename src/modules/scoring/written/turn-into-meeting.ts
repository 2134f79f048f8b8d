import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { holds } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { lockDossierById } from '../../dossiers/store.ts'
import { transition } from '../../dossiers/transition.ts'
import { leadingRoles } from '../authority.ts'
import { type LockedItem, lockItem, readStanding } from '../ballots/lock-item.ts'
import { refuse } from '../results/standing.ts'
import { saveSession } from '../sessions/session-store.ts'
import { Reason, SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import type { TurnGround } from './rules.ts'
import { addTurn } from './turn-store.ts'

/**
 * By the opinions once they are all there or the period is over, or by the chair, whose word that the matter is complex needs
 * no look at them: it tells nothing of what was scored.
 */
async function groundOf(context: Context, locked: LockedItem, complexity: string | null): Promise<TurnGround> {
  if (complexity !== null) {
    if (holds(context.actor, 'council-chair', locked.session.councilId)) return 'complex'
    fail('forbidden', { roles: ['council-chair'] })
  }
  const standing = await readStanding(context, locked)
  if (standing.kind === 'opinions-differ' || standing.kind === 'quorum-missing') return standing.kind
  if (standing.kind === 'settled') fail('opinions-agree')
  refuse(standing)
}

export const turnIntoMeeting = action({
  name: 'turnIntoMeeting',
  summary: 'Have the council meet on a dossier whose written opinions differ or are too few, or which is complex',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    complexity: optional(Reason).meta({
      description: 'Why the matter is complex, by the chair; else the opinions say',
    }),
  }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { complexity: reason, ...input }) {
    const { db, now } = context
    const locked = await lockItem(context, input, 'turnIntoMeeting')
    const ground = await groundOf(context, locked, reason)
    await addTurn(db, { ...input, ground, reason, at: now })
    const dossier = await lockDossierById(db, input.dossierId)
    // Recusals hold on the way to the meeting: `hiddenFrom` stays.
    await stepDossier(context, dossier, {
      ...dossier,
      state: transition(dossier, 'turn-into-meeting'),
      councilId: null,
    })
    return showSession(context, await saveSession(db, locked.session))
  },
})
