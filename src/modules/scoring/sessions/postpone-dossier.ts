import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { rollIn, rollNow } from '../attendance/attendance-rules.ts'
import { listMovements } from '../attendance/movement-store.ts'
import { leadingRoles } from '../authority.ts'
import { type LockedItem, lockItemUnled } from '../ballots/lock-item.ts'
import { lacksJudges } from '../rules.ts'
import { Reason, SessionView } from '../shapes.ts'
import { leaveToMeeting } from '../written/leave-to-meeting.ts'
import { listSeats } from './session-store.ts'

async function cannotBeJudged({ db }: Context, { session, item }: LockedItem): Promise<boolean> {
  const [roll, movements] = await Promise.all([listSeats(db, [session.id]), listMovements(db, [session.id])])
  const inRound = (round: number) => rollIn(roll, movements, { dossierId: item.dossierId, round })
  const rolls = { now: rollNow(roll, movements), running: inRound(item.round), next: inRound(item.round + 1) }
  return lacksJudges(rolls, session, item.recused)
}

export const postponeDossier = action({
  name: 'postponeDossier',
  summary:
    'Put a dossier off that a meeting has no quorum or no chair for: another session takes it up; rounds are kept',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, reason: Reason }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { reason, ...input }) {
    const locked = await lockItemUnled(context, input, 'postponeDossier')
    if (!(await cannotBeJudged(context, locked))) fail('quorum-there')
    return leaveToMeeting(context, locked, 'postponed', reason)
  },
})
