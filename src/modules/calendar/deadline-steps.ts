import { v7 as uuidv7 } from 'uuid'
import type { Instant, LegalDay } from '../../core/clock.ts'
import type { Period } from './deadline.ts'
import { counted, type DeadlineStep, pausedAt, reopenedAt, resumedAt, told } from './deadline-rules.ts'
import type { DeadlineChange, DeadlineRow, Owner } from './deadline-store.ts'
import type { Calendar } from './rules.ts'

/** When something happens to a deadline, and the calendar that it is counted by. */
export type Moment = { now: Instant; today: LegalDay; calendar: Calendar }

/** What happens to a deadline that was begun. */
export type DeadlineEvent = 'pause' | 'resume' | 'reopen' | 'meet' | 'drop'

export type Beginning = Owner & { provinceCode: string; step: DeadlineStep; period: Period }

/** A deadline that begins now. `id`: the sandbox makes its own. */
export function begunDeadline(
  { now, today, calendar }: Moment,
  { period: { days: periodDays, unit: periodUnit }, provinceCode, step, dossierId, revocationCaseId }: Beginning,
  id: string = uuidv7(),
): DeadlineRow {
  const opened = { periodDays, periodUnit, begunAt: now, pauses: [], dueOn: null, endedAt: null, outcome: null }
  const owner = { dossierId: dossierId ?? null, revocationCaseId: revocationCaseId ?? null }
  return {
    ...opened,
    ...owner,
    provinceCode,
    step,
    id,
    dueOn: counted(calendar, opened, today).dueOn,
    explanation: null,
  }
}

const moves = {
  pause: { change: pausedAt, reason: 'paused' },
  resume: { change: resumedAt, reason: 'resumed' },
  reopen: { change: reopenedAt, reason: 'reopened' },
} as const

/** What an event makes of a deadline, and how its last day moved by that; null when it did not. */
export function afterEvent(
  { now, today, calendar }: Moment,
  row: DeadlineRow,
  event: DeadlineEvent,
  id: string = uuidv7(),
): { row: DeadlineRow; change: DeadlineChange | null } {
  if (event === 'meet' || event === 'drop') {
    const explanation = told(counted(calendar, row, today))
    return { row: { ...row, endedAt: now, outcome: event === 'meet' ? 'met' : 'dropped', explanation }, change: null }
  }
  const { change, reason } = moves[event]
  const moved = change(row, now)
  const { dueOn } = counted(calendar, moved, today)
  const days = { dueOnBefore: row.dueOn, dueOnAfter: dueOn }
  return {
    row: { ...moved, dueOn },
    change: dueOn === row.dueOn ? null : { id, deadlineId: row.id, at: now, reason, note: null, ...days },
  }
}
