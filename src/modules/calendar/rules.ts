import type { LegalDay } from '../../core/clock.ts'
import type { Text } from '../../core/language.ts'

/**
 * Ngày lễ, nghỉ bù, nghỉ hoán đổi, làm bù: what a calendar says of a day besides its place in the week. Only a make-up
 * day is worked.
 */
export const specialDayKinds = ['holiday', 'in-lieu', 'exchanged', 'make-up'] as const
export type SpecialDayKind = (typeof specialDayKinds)[number]

export type SpecialDay = {
  readonly day: LegalDay
  readonly kind: SpecialDayKind
  readonly name: Text
  /** Number of the instrument that says so. */
  readonly instrument: string
}

/** Days off and make-up days of one year; the working week holds 1 (Monday) to 7 (Sunday). */
export type CalendarYear = {
  readonly year: number
  readonly workingWeek: readonly number[]
  readonly days: readonly SpecialDay[]
  /** Days that were put forward and are not known to be decided; they are as they were until then. */
  readonly proposed?: readonly SpecialDay[]
}

type LoadedYear = CalendarYear & {
  readonly byDay: ReadonlyMap<LegalDay, SpecialDay>
  readonly undecided: ReadonlySet<LegalDay>
}

/** Years by their number. */
export type Calendar = ReadonlyMap<number, LoadedYear>

const loadedYear = (year: CalendarYear): LoadedYear => ({
  ...year,
  byDay: new Map(year.days.map((special) => [special.day, special])),
  undecided: new Set(year.proposed?.map(({ day }) => day)),
})

export const calendarOf = (years: readonly CalendarYear[]): Calendar =>
  new Map(years.map((one) => [one.year, loadedYear(one)]))

/**
 * What a day is. `provisional`: it may yet be another, since the calendar of its year is not loaded, so that only the working
 * week is known, or since a proposal would change it.
 */
export type CalendarDay = {
  readonly day: LegalDay
  readonly kind: 'working' | 'weekend' | SpecialDayKind
  readonly special: SpecialDay | null
  readonly works: boolean
  readonly provisional: boolean
}

const millisecondsPerDay = 86_400_000

// Not Temporal: a changed calendar counts some sixty days for each of thousands of deadlines (0.3 instead of 10 µs a day).
export const nextDay = (day: LegalDay): LegalDay =>
  new Date(Date.parse(day) + millisecondsPerDay).toISOString().slice(0, 10)

/** 1 (Monday) to 7 (Sunday), ISO 8601. */
export const weekdayOf = (day: LegalDay): number => new Date(day).getUTCDay() || 7

/** The week of a year without a calendar of its own: that of the latest year before it, or Monday to Friday. */
function weekOf(calendar: Calendar, year: number): readonly number[] {
  const earlier = [...calendar.values()].filter((one) => one.year <= year).sort((a, b) => b.year - a.year)
  return earlier[0]?.workingWeek ?? [1, 2, 3, 4, 5]
}

export function calendarDay(calendar: Calendar, day: LegalDay): CalendarDay {
  const year = Number(day.slice(0, 4))
  const loaded = calendar.get(year)
  const special = loaded?.byDay.get(day) ?? null
  if (special) return { day, kind: special.kind, special, works: special.kind === 'make-up', provisional: false }
  const works = (loaded?.workingWeek ?? weekOf(calendar, year)).includes(weekdayOf(day))
  return {
    day,
    kind: works ? 'working' : 'weekend',
    special: null,
    works,
    provisional: !loaded || loaded.undecided.has(day),
  }
}

export const isWorkingDay = (calendar: Calendar, day: LegalDay): boolean => calendarDay(calendar, day).works

/** The `count`th working day after a day, which itself is never counted (Civil Code 91/2015/QH13, Article 147). */
export function addWorkingDays(calendar: Calendar, from: LegalDay, count: number): LegalDay {
  let day = from
  for (let counted = 0; counted < count; ) {
    day = nextDay(day)
    if (isWorkingDay(calendar, day)) counted++
  }
  return day
}
