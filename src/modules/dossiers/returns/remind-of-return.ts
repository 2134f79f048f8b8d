import { z } from 'zod'
import { type Instant, instantOn, type LegalDay, legalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { dequeue, enqueue, job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { lockOpenReturn } from './open-return.ts'
import { comesTooSoon, reminderDays, remindsNow } from './return-rules.ts'
import { returnSettings } from './return-settings.ts'
import { type DossierReturn, saveReminders } from './return-store.ts'

export const remindOfReturn = job({
  name: 'remindOfReturn',
  summary: 'Reminds the producer that a dossier waits for completion',
  payload: z.strictObject({ returnId: z.uuid(), daysBefore: z.int() }),
  run: (app, { returnId, daysBefore }, now) =>
    changeOnOwn(app, { name: 'remindOfReturn', input: { returnId, daysBefore }, now }, async (db) => {
      const found = await lockOpenReturn(db, returnId)
      if (!found) return null
      const { dossier, open } = found
      const due = { ...open, dueOn: open.lastDay }
      const today = legalDay(now)
      if (comesTooSoon(due.dueOn, daysBefore, today)) return scheduleReminders(db, due, now).then(() => null)
      if (!remindsNow(due, daysBefore, today)) return null
      await saveReminders(db, returnId, [...due.reminders, { daysBefore, at: now }])
      return { type: 'dossier', id: dossier.id }
    }),
})

const { reminders: usual } = returnSettings
const keyOf = (returnId: string, days: number) => `remind-return-${returnId}-${days}`

/** By what the reminders of a return are planned: the marks that it was opened with, or the usual ones. */
type Planned = Pick<DossierReturn, 'id' | 'remindDaysBefore'>
const marksOf = ({ remindDaysBefore }: Planned): readonly number[] => remindDaysBefore ?? usual.daysBefore

/** The reminders of a return that are still to come before its due date. */
export async function scheduleReminders(
  db: Db,
  { dueOn, ...planned }: Planned & { dueOn: LegalDay },
  now: Instant,
): Promise<void> {
  const { id: returnId } = planned
  for (const { daysBefore: days, day } of reminderDays(dueOn, marksOf(planned), legalDay(now))) {
    const when = { runAt: instantOn(day, usual.at), key: keyOf(returnId, days) }
    await enqueue(db, remindOfReturn, { returnId, daysBefore: days }, when)
  }
}

export async function unscheduleReminders(db: Db, planned: Planned): Promise<void> {
  for (const days of marksOf(planned)) await dequeue(db, keyOf(planned.id, days))
}
