import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import type { Text } from '../../../core/language.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { readRollIn } from '../attendance/movement-store.ts'
import { leadingRoles } from '../authority.ts'
import { keyOf, refuse } from '../results/standing.ts'
import { type Seat, votersOf } from '../rules.ts'
import { Reason, VerdictView } from '../shapes.ts'
import { addVerdict } from './ballot-store.ts'
import { type LockedItem, lockItem, readStanding } from './lock-item.ts'
import { type Vote, type VoteFault, voteFault } from './verdict-rules.ts'

const votes = optional(z.int().min(0).max(100))

const faults: Record<VoteFault, Text> = {
  'not-voted-on': { vi: 'Quy chế không biểu quyết', en: 'The regulation settles it by consensus, without a vote' },
  'vote-missing': { vi: 'Thiếu kết quả biểu quyết', en: 'The regulation settles it by a vote: say how it went' },
  'more-votes-than-voters': { vi: 'Số phiếu nhiều hơn số người', en: 'More votes than members who score' },
  'no-majority': { vi: 'Chưa quá nửa tán thành', en: 'Not more than half of those who score stand for it' },
}

function checkVote({ session, item }: LockedItem, roll: readonly Seat[], verdict: Vote & { met: boolean }): void {
  const fault = voteFault(session.verdictBy, verdict, votersOf(roll, item.recused).length)
  if (fault) failAt([verdict.met ? 'votesFor' : 'votesAgainst'], fault, faults[fault].vi, faults[fault].en)
}

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
    votesFor: votes.meta({ description: 'Where the regulation settles by majority: who is for "met"' }),
    votesAgainst: votes,
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
    checkVote(locked, await readRollIn(context.db, locked.item), verdict)
    const recorded = { ...verdict, at: context.now }
    await addVerdict(context.db, recorded)
    return recorded
  },
})
