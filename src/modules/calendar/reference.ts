import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Calendar, calendarOf, specialDayKinds } from './rules.ts'

const folder = new URL('../../../data/calendars/', import.meta.url)

const Text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const SpecialDay = z.strictObject({
  day: z.iso.date(),
  kind: z.enum(specialDayKinds),
  name: Text,
  instrument: z.string(),
})
const CalendarFile = z
  .strictObject({
    year: z.int(),
    workingWeek: z.array(z.int().min(1).max(7)).min(1),
    instruments: z.array(z.strictObject({ number: z.string(), issuedOn: z.iso.date(), title: Text })).min(1),
    days: z.array(SpecialDay),
    /** What may yet change them: put forward, and not known to be decided. */
    proposed: z.array(SpecialDay).default([]),
  })
  .refine(
    ({ year, days, proposed }) => [...days, ...proposed].every(({ day }) => day.startsWith(`${year}-`)),
    'a day lies in another year',
  )
  .refine(({ days }) => new Set(days.map(({ day }) => day)).size === days.length, 'a day stands twice')
  .refine(
    ({ instruments, days }) => days.every((one) => instruments.some(({ number }) => number === one.instrument)),
    'a day names an instrument that is not listed',
  )

export type CalendarFile = z.infer<typeof CalendarFile>

/** The nation's days off and make-up days: as published, and as a calendar to count by. */
export type NationalCalendar = { files: readonly CalendarFile[]; calendar: Calendar }

/** Reads data/calendars; throws when a file does not have the form. */
export function loadCalendars(): NationalCalendar {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const files = names.map((name) => CalendarFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  return { files, calendar: calendarOf(files) }
}
