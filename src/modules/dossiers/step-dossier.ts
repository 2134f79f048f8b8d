import type { Context } from '../../core/action.ts'
import { addChanges, addDeadline, lockLatest, saveDeadline } from '../calendar/deadline-store.ts'
import { holdCalendar } from '../calendar/store.ts'
import { clockEffects } from './deadlines/clock-rules.ts'
import { afterEffect, begunDeadline } from './deadlines/clock-steps.ts'
import { type Dossier, saveDossier } from './store.ts'

type ClockContext = Pick<Context, 'db' | 'now' | 'today' | 'world'>

/**
 * Writes a step of a dossier that was locked, and what it does to the legal clock: both in the caller's transaction. Every
 * change of state goes through here, so that no deadline is left running behind it.
 */
export async function stepDossier<Row extends Dossier>(context: ClockContext, before: Row, after: Row): Promise<Row> {
  const { db, now, today, world } = context
  const effects = clockEffects(before, after)
  const periods = after.instrument === null ? undefined : world.periods.of(after.instrument)
  if (periods && effects.length > 0) {
    const { id: dossierId, provinceCode } = after
    const moment = { now, today, calendar: await holdCalendar(db, world.calendars, provinceCode) }
    for (const { step, effect } of effects) {
      if (effect === 'begin') {
        await addDeadline(db, begunDeadline(moment, { dossierId, provinceCode, step, period: periods[step] }))
        continue
      }
      const row = await lockLatest(db, dossierId, step)
      // a dossier that was on its way before the clock was kept
      if (!row) continue
      const { row: changed, change } = afterEffect(moment, row, effect)
      await saveDeadline(db, changed)
      if (change) await addChanges(db, [change])
    }
  }
  return saveDossier(db, after, now)
}
