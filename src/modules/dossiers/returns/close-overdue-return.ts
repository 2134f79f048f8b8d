import { z } from 'zod'
import { addDays, type Instant, instantOn, type LegalDay, legalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { dequeue, enqueue, job } from '../../../core/jobs.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { stepDossier } from '../step-dossier.ts'
import { transition } from '../transition.ts'
import { lockOpenReturn, type OpenReturn } from './open-return.ts'
import { enteredUntil } from './paper-entry.ts'
import { scheduleReminders } from './remind-of-return.ts'
import { isOverdue } from './return-rules.ts'
import { closeReturn, moveReturn } from './return-store.ts'

export const closeOverdueReturn = job({
  name: 'closeOverdueReturn',
  summary: 'Ends a dossier that its producer did not complete by the due date',
  payload: z.strictObject({ returnId: z.uuid() }),
  run: (app, { returnId }, now) =>
    changeOnOwn(app, { name: 'closeOverdueReturn', input: { returnId }, now }, async (db) => {
      const found = await lockOpenReturn(db, returnId)
      if (!found || (await goesOn(db, found, now))) return null
      const { dossier, open } = found
      const today = legalDay(now)
      // The queue goes by the database's clock. Thrown, not passed over: it comes back, and the dossier does not wait for ever.
      if (!isOverdue(open.dueOn, today)) throw new Error('the due date is not over')
      const paperUntil = await enteredUntil(db, app.world, found)
      if (paperUntil !== null && today <= paperUntil) {
        await scheduleClosing(db, { id: returnId, dueOn: paperUntil })
        return null
      }
      await closeReturn(db, returnId, now)
      const ended = { ...dossier, state: transition(dossier, 'lapse'), endGround: 'supplement-overdue' as const }
      await stepDossier({ db, now, today, world: app.world }, dossier, ended)
      return { type: 'dossier', id: dossier.id }
    }),
})

/** A calendar that was changed gave the producer more days: the end and the reminders before it are planned for then. */
async function goesOn(
  db: Db,
  { open: { id, dueOn: planned, lastDay, remindDaysBefore } }: OpenReturn,
  now: Instant,
): Promise<boolean> {
  if (lastDay <= planned) return false
  await moveReturn(db, id, lastDay)
  await scheduleReminders(db, { id, dueOn: lastDay, remindDaysBefore }, now)
  await scheduleClosing(db, { id, dueOn: lastDay })
  return true
}

const keyOf = (returnId: string) => `close-return-${returnId}`

/** At the first moment after the due date. */
export async function scheduleClosing(db: Db, { id: returnId, dueOn }: { id: string; dueOn: LegalDay }): Promise<void> {
  const runAt = instantOn(addDays(dueOn, 1), '00:00')
  await enqueue(db, closeOverdueReturn, { returnId }, { runAt, key: keyOf(returnId) })
}

export const unscheduleClosing = (db: Db, returnId: string): Promise<void> => dequeue(db, keyOf(returnId))
