import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import type { Period } from '../calendar/deadline.ts'
import {
  counted,
  type DeadlineChangeReason,
  type DeadlineStep,
  pausedAt,
  reopenedAt,
  resumedAt,
  told,
} from '../calendar/deadline-rules.ts'
import { addChanges, addDeadline, type DeadlineRow, lockLatest, saveDeadline } from '../calendar/deadline-store.ts'
import type { Calendar } from '../calendar/rules.ts'
import { holdCalendar } from '../calendar/store.ts'
import { type ClockEffect, clockEffects } from './deadlines/clock-rules.ts'
import { type Dossier, saveDossier } from './store.ts'

type ClockContext = Pick<Context, 'db' | 'now' | 'today' | 'world'>

/**
 * Writes a step of a dossier that was locked, and what it does to the legal clock: both in the caller's transaction. Every
 * change of state goes through here, so that no deadline is left running behind it.
 */
export async function stepDossier<Row extends Dossier>(context: ClockContext, before: Row, after: Row): Promise<Row> {
  const effects = clockEffects(before, after)
  const periods = after.instrument === null ? undefined : context.world.periods.of(after.instrument)
  if (periods && effects.length > 0) {
    const calendar = await holdCalendar(context.db, context.world.calendars, after.provinceCode)
    for (const { step, effect } of effects) {
      if (effect === 'begin') await begin(context, calendar, after, step, periods[step])
      else await go(context, calendar, after.id, step, effect)
    }
  }
  return saveDossier(context.db, after, context.now)
}

async function begin(
  { db, now, today }: ClockContext,
  calendar: Calendar,
  { id: dossierId, provinceCode }: Dossier,
  step: DeadlineStep,
  { days: periodDays, unit: periodUnit }: Period,
): Promise<void> {
  const opened = { periodDays, periodUnit, begunAt: now, pauses: [], dueOn: null, endedAt: null, outcome: null }
  const { dueOn } = counted(calendar, opened, today)
  await addDeadline(db, { ...opened, id: uuidv7(), dossierId, provinceCode, step, dueOn, explanation: null })
}

const moves = {
  pause: { change: pausedAt, reason: 'paused' },
  resume: { change: resumedAt, reason: 'resumed' },
  reopen: { change: reopenedAt, reason: 'reopened' },
} as const

async function go(
  context: ClockContext,
  calendar: Calendar,
  dossierId: string,
  step: DeadlineStep,
  effect: Exclude<ClockEffect, 'begin'>,
): Promise<void> {
  const { db, now, today } = context
  const row = await lockLatest(db, dossierId, step)
  // a dossier that was on its way before the clock was kept
  if (!row) return
  if (effect === 'meet' || effect === 'drop') {
    const explanation = told(counted(calendar, row, today))
    await saveDeadline(db, { ...row, endedAt: now, outcome: effect === 'meet' ? 'met' : 'dropped', explanation })
    return
  }
  const { change, reason } = moves[effect]
  const moved: DeadlineRow = change(row, now)
  await saveMoved(context, row, { ...moved, dueOn: counted(calendar, moved, today).dueOn }, reason)
}

async function saveMoved(
  { db, now }: ClockContext,
  before: DeadlineRow,
  after: DeadlineRow,
  reason: DeadlineChangeReason,
): Promise<void> {
  await saveDeadline(db, after)
  if (before.dueOn === after.dueOn) return
  const days = { dueOnBefore: before.dueOn, dueOnAfter: after.dueOn }
  await addChanges(db, [{ id: uuidv7(), deadlineId: after.id, at: now, reason, note: null, ...days }])
}
