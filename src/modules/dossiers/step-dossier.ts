import type { Context } from '../../core/action.ts'
import { beginDeadline, moveDeadline } from '../calendar/keep-deadline.ts'
import { holdCalendar } from '../calendar/store.ts'
import { clockEffects } from './deadlines/clock-rules.ts'
import { supplementPeriod } from './returns/supplement-setting-store.ts'
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
      if (effect !== 'begin') {
        await moveDeadline(db, moment, { dossierId, step }, effect)
        continue
      }
      const usual = periods[step]
      const period = step === 'supplement' ? await supplementPeriod(db, after, usual) : usual
      await beginDeadline(db, moment, { dossierId, provinceCode, step, period })
    }
  }
  return saveDossier(db, after, now)
}
