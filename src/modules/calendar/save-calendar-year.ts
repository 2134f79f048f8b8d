import { z } from 'zod'
import { action } from '../../core/action.ts'
import { type Actor, holds, nation } from '../../core/actor.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { Line } from '../../core/shapes.ts'
import { checkVersion } from '../../core/version.ts'
import type { UnitReference } from '../units/reference.ts'
import { UnitCode } from '../units/shapes.ts'
import { recount } from './recount.ts'
import type { SpecialDay } from './rules.ts'
import { SavedCalendarYear, SpecialDayInput, WorkingWeek, Year } from './shapes.ts'
import { findYear, lockCalendars, saveYear } from './store.ts'

export const saveCalendarYear = action({
  name: 'saveCalendarYear',
  summary: 'Set the days off and make-up days of a year for a province, or the nation; open deadlines are counted anew',
  kind: 'command',
  roles: ['province-officer', 'administrator'],
  input: z.strictObject({
    unitCode: UnitCode,
    year: Year,
    workingWeek: WorkingWeek,
    days: z.array(SpecialDayInput).max(150),
    reason: Line(1000),
  }),
  output: SavedCalendarYear,
  subject: ({ unitCode, year }) => ({ type: 'calendar-year', id: `${unitCode}-${year}` }),
  needsVersion: true,
  async run(context, { unitCode, year, workingWeek, days, reason }) {
    const { db, actor, now, world } = context
    if (!keepsCalendarOf(actor, world.units, unitCode)) fail('not-found')
    checkDays(year, days)
    await lockCalendars(db)
    const current = await findYear(db, unitCode, year)
    const version = current?.version ?? 0
    checkVersion(context, { version })
    const saved = { unitCode, year, workingWeek, days, version: version + 1 }
    await saveYear(db, { ...saved, savedBy: actor.accountId!, savedAt: now })
    return { ...saved, setBy: unitCode, movedDeadlines: await recount(context, unitCode, reason) }
  },
})

/** A province's officers keep its calendar; administrators of the nation keep all, and the nation's. */
const keepsCalendarOf = (actor: Actor, units: UnitReference, unitCode: string): boolean => {
  const level = units.get(unitCode)?.level
  if (holds(actor, 'administrator', nation)) return level === 'nation' || level === 'province'
  return level === 'province' && actor.grants.some(({ id }) => id === unitCode)
}

function checkDays(year: number, days: readonly SpecialDay[]): void {
  days.forEach(({ day }, at) => {
    if (!day.startsWith(`${year}-`))
      failAt(['days', at, 'day'], 'other-year', `Không thuộc năm ${year}`, `Not a day of ${year}`)
    if (days.findIndex((other) => other.day === day) < at)
      failAt(['days', at, 'day'], 'duplicate', 'Đã nêu ở trên', 'It stands above already')
  })
}
