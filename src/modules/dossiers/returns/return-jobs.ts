import type { Instant } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { scheduleClosing, unscheduleClosing } from './close-overdue-return.ts'
import { scheduleReminders, unscheduleReminders } from './remind-of-return.ts'
import { type DossierReturn, endReturn } from './return-store.ts'

/**
 * Reminders before the due date, and the end after it. A supplement that the ministry asked for ends nothing by itself:
 * the province's approved result would be lost with it, and no rule says so.
 */
export async function scheduleReturn(
  db: Db,
  { id, dueOn, step, remindDaysBefore }: Pick<DossierReturn, 'id' | 'step' | 'dueOn' | 'remindDaysBefore'>,
  now: Instant,
): Promise<void> {
  // Under an instrument of before the clock was kept.
  if (dueOn === null) return
  await scheduleReminders(db, { id, dueOn, remindDaysBefore }, now)
  if (step !== 'ministry') await scheduleClosing(db, { id, dueOn })
}

/** The return that the producer has, if there is one, is over, and what waits for it is taken back. */
export async function concludeReturn(db: Db, dossierId: string, end: Parameters<typeof endReturn>[2]): Promise<void> {
  const ended = await endReturn(db, dossierId, end)
  if (ended === null) return
  await unscheduleReminders(db, ended)
  await unscheduleClosing(db, ended.id)
}
