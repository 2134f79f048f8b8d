import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { lockItem, readStanding } from '../ballots/lock-item.ts'
import { refuse } from '../results/standing.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { saveAgendaItem, saveSession } from './session-store.ts'

export const openRound = action({
  name: 'openRound',
  summary: 'Have a dossier scored again because the spread is above the limit; earlier rounds are kept',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, input) {
    const locked = await lockItem(context, input, 'openRound')
    const standing = await readStanding(context, locked)
    if (standing.kind === 'ballots-missing' || standing.kind === 'quorum-missing') refuse(standing)
    if (standing.kind !== 'spread-above-limit') fail('spread-within-limit')
    await saveAgendaItem(context.db, locked.item, { round: locked.item.round + 1 })
    return showSession(context, await saveSession(context.db, locked.session))
  },
})
