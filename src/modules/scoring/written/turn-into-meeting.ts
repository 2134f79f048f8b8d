import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { holds } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { type LockedItem, lockItem, readStanding } from '../ballots/lock-item.ts'
import { refuse } from '../results/standing.ts'
import { Reason, SessionView } from '../shapes.ts'
import { leaveToMeeting } from './leave-to-meeting.ts'
import type { TurnGround } from './rules.ts'

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
    const locked = await lockItem(context, input, 'turnIntoMeeting')
    const ground = await groundOf(context, locked, reason)
    return leaveToMeeting(context, locked, ground, reason)
  },
})
