import { z } from 'zod'
import { action } from '../../core/action.ts'
import { nation } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import { UnitCode } from '../units/shapes.ts'
import type { CalendarYear } from './rules.ts'
import { CalendarYearView, Year } from './shapes.ts'
import { findYear } from './store.ts'

export const calendarYear = action({
  name: 'calendarYear',
  summary: 'Days off and make-up days of a year, as a province set them or as they are in the nation',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ unitCode: UnitCode, year: Year }),
  output: CalendarYearView,
  async run({ db, world }, { unitCode, year }) {
    const level = world.units.get(unitCode)?.level
    if (!level || level === 'commune') fail('not-found')
    const own = await findYear(db, unitCode, year)
    const inherited = own ?? (await findYear(db, nation, year)) ?? world.calendars.calendar.get(year)
    if (!inherited) fail('not-found')
    const { workingWeek, days, proposed = [] }: CalendarYear = inherited
    const setBy = own ? unitCode : nation
    return {
      unitCode,
      year,
      setBy,
      workingWeek: [...workingWeek],
      days: [...days],
      proposed: [...proposed],
      version: own?.version ?? 0,
    }
  },
})
