import { addDays, type Instant, instantOn, legalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { dequeue, enqueue } from '../../core/jobs.ts'
import { closeOverdueReturn } from './close-overdue-return.ts'
import { remindOfReturn } from './remind-of-return.ts'
import { reminderDays } from './return-rules.ts'
import { returnSettings } from './return-settings.ts'
import type { DossierReturn } from './return-store.ts'

const { daysBefore, at } = returnSettings.reminders
const closingKey = (id: string) => `close-return-${id}`
const reminderKey = (id: string, days: number) => `remind-return-${id}-${days}`

/**
 * Reminders before the due date, and the end after it. A supplement that the ministry asked for ends nothing by itself:
 * the province's approved result would be lost with it, and no rule says so.
 */
export async function scheduleReturn(
  db: Db,
  { id: returnId, dueOn, step }: Pick<DossierReturn, 'id' | 'step' | 'dueOn'>,
  now: Instant,
): Promise<void> {
  // Under an instrument of before the clock was kept.
  if (dueOn === null) return
  for (const { daysBefore: days, day } of reminderDays(dueOn, daysBefore, legalDay(now))) {
    const when = { runAt: instantOn(day, at), key: reminderKey(returnId, days) }
    await enqueue(db, remindOfReturn, { returnId, daysBefore: days }, when)
  }
  if (step === 'ministry') return
  const runAt = instantOn(addDays(dueOn, 1), '00:00')
  await enqueue(db, closeOverdueReturn, { returnId }, { runAt, key: closingKey(returnId) })
}

/** What waits for a return that was answered is taken back. */
export async function unscheduleReturn(db: Db, returnId: string): Promise<void> {
  for (const days of daysBefore) await dequeue(db, reminderKey(returnId, days))
  await dequeue(db, closingKey(returnId))
}
