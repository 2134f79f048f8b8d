import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { keyOf, refuse } from '../results/standing.ts'
import { Reason, VerdictView } from '../shapes.ts'
import { addVerdict } from './ballot-store.ts'
import { lockItem, readStanding } from './lock-item.ts'

export const recordVerdict = action({
  name: 'recordVerdict',
  summary: 'Record what the council agreed on a point that its ballots leave open, for the minutes',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    key: Line(60).meta({ description: '"<star>:<criterion>", or "knock-out:<criterion>" where true knocks out' }),
    met: z.boolean(),
    note: Reason,
  }),
  output: VerdictView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, verdict) {
    const locked = await lockItem(context, verdict, 'recordVerdict')
    if (!locked.set.compiled.verdictKeys.has(verdict.key)) {
      failAt(['key'], 'unknown-verdict', 'Bộ tiêu chí không có điểm này', 'The criteria set has no such point')
    }
    const standing = await readStanding(context, locked)
    if (standing.kind === 'settled') fail('verdict-not-open', { open: [] })
    if (standing.kind !== 'verdicts-needed') refuse(standing)
    const { open } = standing
    if (!open.some((point) => keyOf(point) === verdict.key)) fail('verdict-not-open', { open })
    const recorded = { ...verdict, at: context.now }
    await addVerdict(context.db, recorded)
    return recorded
  },
})
