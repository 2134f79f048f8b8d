import { type Instant, instantOn, legalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { dequeue, enqueue } from '../../../core/jobs.ts'
import { remindOfReturn } from './remind-of-return.ts'
import { reminderDays } from './return-rules.ts'
import { returnSettings } from './return-settings.ts'

const { daysBefore, at } = returnSettings.reminders
const keyOf = (returnId: string, days: number) => `remind-return-${returnId}-${days}`

/** The reminders of a return that are still to come before its due date. */
export async function scheduleReminders(
  db: Db,
  { id: returnId, dueOn }: { id: string; dueOn: string },
  now: Instant,
): Promise<void> {
  for (const { daysBefore: days, day } of reminderDays(dueOn, daysBefore, legalDay(now))) {
    const when = { runAt: instantOn(day, at), key: keyOf(returnId, days) }
    await enqueue(db, remindOfReturn, { returnId, daysBefore: days }, when)
  }
}

export async function unscheduleReminders(db: Db, returnId: string): Promise<void> {
  for (const days of daysBefore) await dequeue(db, keyOf(returnId, days))
}
