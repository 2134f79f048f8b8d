import type { Db } from '../../core/db.ts'
import type { DeadlineStep } from './deadline-rules.ts'
import { afterEvent, type Beginning, begunDeadline, type DeadlineEvent, type Moment } from './deadline-steps.ts'
import { addChanges, addDeadline, lockLatest, type Owner, saveDeadline } from './deadline-store.ts'

/** Begins a deadline at a moment, whose calendar the caller holds (`holdCalendar`). */
export const beginDeadline = (db: Db, moment: Moment, beginning: Beginning): Promise<void> =>
  addDeadline(db, begunDeadline(moment, beginning))

/**
 * Moves or ends the latest deadline of a step at a moment; nothing happens where there is none, as with what was on its way
 * before the clock was kept.
 */
export async function moveDeadline(
  db: Db,
  moment: Moment,
  of: Owner & { step: DeadlineStep },
  event: DeadlineEvent,
): Promise<void> {
  const row = await lockLatest(db, of)
  if (!row) return
  const { row: after, change } = afterEvent(moment, row, event)
  await saveDeadline(db, after)
  if (change) await addChanges(db, [change])
}
