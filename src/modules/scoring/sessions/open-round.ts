import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { readRollIn } from '../attendance/movement-store.ts'
import { leadingRoles } from '../authority.ts'
import { type LockedItem, lockItem, readStanding } from '../ballots/lock-item.ts'
import { refuse } from '../results/standing.ts'
import { missingQuorum } from '../rules.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { saveAgendaItem, saveSession } from './session-store.ts'

const reasons = ['spread-above-limit', 'rounds-remaining', 'quorum-missing'] as const

async function isQuorateNext({ db }: Context, { session, item }: LockedItem): Promise<boolean> {
  const next = await readRollIn(db, { ...item, round: item.round + 1 })
  return missingQuorum(next, session, item.recused) === null
}

export const openRound = action({
  name: 'openRound',
  summary:
    'Have a dossier scored again, for the spread, as the regulation has it or for a quorum lost; earlier rounds are kept',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, input) {
    const locked = await lockItem(context, input, 'openRound')
    const standing = await readStanding(context, locked)
    if (standing.kind === 'ballots-missing') refuse(standing)
    // Members left before they scored: those who have come since make the quorum of a further round.
    if (standing.kind === 'quorum-missing' && !(await isQuorateNext(context, locked))) refuse(standing)
    if (!reasons.some((kind) => standing.kind === kind)) fail('spread-within-limit')
    await saveAgendaItem(context.db, locked.item, { round: locked.item.round + 1 })
    return showSession(context, await saveSession(context.db, locked.session))
  },
})
