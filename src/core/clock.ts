import { Temporal } from 'temporal-polyfill'

/** The present moment; tests hand in a fixed one. */
export type Clock = () => Date

/** An instant as it is stored and shown: `2026-05-22T03:00:00.000Z`. */
export type Instant = string

/** A day in law, ISO 8601 `YYYY-MM-DD`, in the time zone of the programme. */
export type LegalDay = string

/** The time zone of the programme, in which instants fall on days. */
export const legalZone = 'Asia/Ho_Chi_Minh'

// Days change on the hour there, and nearly every request asks for today's: the last answer is kept (10 µs each).
let lastHour = ''
let lastDay = ''

/** The legal day on which an instant falls in Viet Nam. */
export function legalDay(instant: Instant): LegalDay {
  const hour = instant.slice(0, 13)
  if (hour === lastHour) return lastDay
  lastDay = Temporal.Instant.from(instant).toZonedDateTimeISO(legalZone).toPlainDate().toString()
  lastHour = hour
  return lastDay
}

/** Today's legal day by a clock. It is asked for at every name of every answer, and reckoned anew once in an hour. */
export function todayBy(clock: Clock): () => LegalDay {
  let today = ''
  let hourOf = Number.NaN
  return () => {
    const now = clock()
    const hour = Math.floor(now.getTime() / 3_600_000)
    if (hour !== hourOf) today = legalDay(now.toISOString())
    hourOf = hour
    return today
  }
}

export const yearOf = (day: LegalDay): number => Temporal.PlainDate.from(day).year

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: LegalDay, months: number): LegalDay {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

export function addDays(day: LegalDay, days: number): LegalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** What clocks in Viet Nam show at an instant: `08:05`. */
export const timeOfDay = (instant: Instant): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(legalZone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The moment at which it is `time` (`08:00`) on a day in Viet Nam. */
export function instantOn(day: LegalDay, time: string): Instant {
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: legalZone, plainTime: time }).toInstant()
  return moment.toString({ fractionalSecondDigits: 3 })
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  return Temporal.PlainDate.from(from).until(to).days
}
