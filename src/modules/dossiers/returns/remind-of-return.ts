import { z } from 'zod'
import { type Instant, instantOn, legalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { dequeue, enqueue, job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { lockOpenReturn } from './open-return.ts'
import { comesTooSoon, reminderDays, remindsNow } from './return-rules.ts'
import { returnSettings } from './return-settings.ts'
import { saveReminders } from './return-store.ts'

export const remindOfReturn = job({
  name: 'remindOfReturn',
  summary: 'Reminds the producer that a dossier waits for completion',
  payload: z.strictObject({ returnId: z.uuid(), daysBefore: z.int() }),
  run: (app, { returnId, daysBefore }, now) =>
    changeOnOwn(app, { name: 'remindOfReturn', input: { returnId, daysBefore }, now }, async (db) => {
      const found = await lockOpenReturn(db, returnId)
      if (!found) return null
      const { dossier, open } = found
      const due = { id: returnId, dueOn: open.lastDay, reminders: open.reminders }
      const today = legalDay(now)
      if (comesTooSoon(due.dueOn, daysBefore, today)) return scheduleReminders(db, due, now).then(() => null)
      if (!remindsNow(due, daysBefore, today)) return null
      await saveReminders(db, returnId, [...due.reminders, { daysBefore, at: now }])
      return { type: 'dossier', id: dossier.id }
    }),
})

const { reminders } = returnSettings
const keyOf = (returnId: string, days: number) => `remind-return-${returnId}-${days}`

/** The reminders of a return that are still to come before its due date. */
export async function scheduleReminders(
  db: Db,
  { id: returnId, dueOn }: { id: string; dueOn: string },
  now: Instant,
): Promise<void> {
  for (const { daysBefore: days, day } of reminderDays(dueOn, reminders.daysBefore, legalDay(now))) {
    const when = { runAt: instantOn(day, reminders.at), key: keyOf(returnId, days) }
    await enqueue(db, remindOfReturn, { returnId, daysBefore: days }, when)
  }
}

export async function unscheduleReminders(db: Db, returnId: string): Promise<void> {
  for (const days of reminders.daysBefore) await dequeue(db, keyOf(returnId, days))
}
