import { z } from 'zod'
import { Day, Line, LocalText } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { specialDayKinds } from './rules.ts'

export const Year = z.int().min(2000).max(2100)

/** 1 (Monday) to 7 (Sunday). */
export const WorkingWeek = z
  .array(z.int().min(1).max(7))
  .min(1)
  .max(7)
  .refine((days) => new Set(days).size === days.length, 'a day twice')

const specialDay = { day: Day, kind: z.enum(specialDayKinds), instrument: Line(200) }

export const SpecialDayInput = z
  .strictObject({
    ...specialDay,
    name: z.strictObject({ vi: Line(200), en: Line(200) }).meta({ id: 'DayName' }),
  })
  .meta({ id: 'SpecialDayInput' })

const SpecialDay = z.strictObject({ ...specialDay, name: LocalText }).meta({ id: 'SpecialDay' })

export const calendarYearOpen = {
  unitCode: UnitCode,
  year: Year,
  /** The unit whose calendar it is: a province, or the nation where the province has none of its own. */
  setBy: UnitCode,
  workingWeek: WorkingWeek,
  days: z.array(SpecialDay),
  version: z.int().min(0).meta({ description: '0 while the unit has no calendar of its own for the year' }),
}

export const CalendarYearView = z
  .strictObject({
    ...calendarYearOpen,
    proposed: z
      .array(SpecialDay)
      .meta({ description: 'Put forward and not known to be decided: nothing is counted by them' }),
  })
  .meta({ id: 'CalendarYear' })

export const SavedCalendarYear = z
  .strictObject({
    ...calendarYearOpen,
    movedDeadlines: z.int().min(0).meta({ description: 'Open deadlines whose last day changed' }),
  })
  .meta({ id: 'SavedCalendarYear' })
