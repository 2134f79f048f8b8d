import { v7 as uuidv7 } from 'uuid'
import type { Instant, LegalDay } from '../../../core/clock.ts'
import type { Period } from '../../calendar/deadline.ts'
import { counted, type DeadlineStep, pausedAt, reopenedAt, resumedAt, told } from '../../calendar/deadline-rules.ts'
import type { DeadlineChange, DeadlineRow } from '../../calendar/deadline-store.ts'
import type { Calendar } from '../../calendar/rules.ts'
import type { ClockEffect } from './clock-rules.ts'

/** When something happens to a deadline, and the calendar that it is counted by. */
export type Moment = { now: Instant; today: LegalDay; calendar: Calendar }

type Begun = { dossierId: string; provinceCode: string; step: DeadlineStep; period: Period }

/** A deadline that begins now. `id`: the sandbox makes its own. */
export function begunDeadline(
  { now, today, calendar }: Moment,
  { period: { days: periodDays, unit: periodUnit }, ...of }: Begun,
  id: string = uuidv7(),
): DeadlineRow {
  const opened = { periodDays, periodUnit, begunAt: now, pauses: [], dueOn: null, endedAt: null, outcome: null }
  return { ...opened, ...of, id, dueOn: counted(calendar, opened, today).dueOn, explanation: null }
}

const moves = {
  pause: { change: pausedAt, reason: 'paused' },
  resume: { change: resumedAt, reason: 'resumed' },
  reopen: { change: reopenedAt, reason: 'reopened' },
} as const

/** What an effect makes of a deadline, and how its last day moved by that; null when it did not. */
export function afterEffect(
  { now, today, calendar }: Moment,
  row: DeadlineRow,
  effect: Exclude<ClockEffect, 'begin'>,
  id: string = uuidv7(),
): { row: DeadlineRow; change: DeadlineChange | null } {
  if (effect === 'meet' || effect === 'drop') {
    const explanation = told(counted(calendar, row, today))
    return { row: { ...row, endedAt: now, outcome: effect === 'meet' ? 'met' : 'dropped', explanation }, change: null }
  }
  const { change, reason } = moves[effect]
  const moved = change(row, now)
  const { dueOn } = counted(calendar, moved, today)
  const days = { dueOnBefore: row.dueOn, dueOnAfter: dueOn }
  return {
    row: { ...moved, dueOn },
    change: dueOn === row.dueOn ? null : { id, deadlineId: row.id, at: now, reason, note: null, ...days },
  }
}
