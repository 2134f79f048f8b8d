import { type Instant, type LegalDay, legalDay } from '../../core/clock.ts'
import { type Calendar, type CalendarDay, calendarDay, nextDay } from './rules.ts'

export const periodUnits = ['working-days', 'calendar-days'] as const

/** A period of the law, such as 15 working days. */
export type Period = { readonly days: number; readonly unit: (typeof periodUnits)[number] }

/** A time in which the dossier lay with the producer; `until` is null while it still does. */
export type Pause = { readonly from: Instant; readonly until: Instant | null }

/** One day of an explanation: its number in the count, or why it has none. */
export type ExplainedDay = {
  readonly day: LegalDay
  readonly verdict: 'counted' | 'paused' | 'weekend' | 'holiday' | 'in-lieu' | 'exchanged'
  readonly count: number | null
  readonly calendarDay: CalendarDay
}

export type Deadline = {
  readonly startsOn: LegalDay
  /** The last day, at whose end (24:00 in Viet Nam) the period is over; null while a pause lasts. */
  readonly dueOn: LegalDay | null
  readonly counted: number
  readonly remaining: number
  /** A day of a year without a loaded calendar was looked at: the date may still move. */
  readonly provisional: boolean
  readonly days: readonly ExplainedDay[]
}

type PausedDays = { readonly after: LegalDay; readonly until: LegalDay | null }

/** In whole days: a pause begins the day after the return and holds on the day of coming back, as any period begins. */
const wholeDays = ({ from, until }: Pause): PausedDays => ({
  after: legalDay(from),
  until: until === null ? null : legalDay(until),
})
const holds = ({ after, until }: PausedDays, day: LegalDay) => day > after && (until === null || day <= until)
/** Stopped before the day ended, and not resumed on it. */
const stopsOn = ({ after, until }: PausedDays, day: LegalDay) => day === after && until !== day

/**
 * Counts a period day by day. The day of an event is not counted (Civil Code 91/2015/QH13, Article 147 (2)); a period ends
 * at 24:00 of its last day, which is a working day (Article 148 (5) and (6)), so that one stopped on its last day is not over.
 * Days on which a pause holds are passed over. While a pause is open the days up to `today` are explained.
 */
export function deadline(
  calendar: Calendar,
  { start, period, pauses }: { start: Instant; period: Period; pauses: readonly Pause[] },
  today: LegalDay,
): Deadline {
  const startsOn = legalDay(start)
  const paused = pauses.map(wholeDays)
  const days: ExplainedDay[] = []
  let counted = 0
  const isLast = () => counted === period.days
  for (let day = nextDay(startsOn); !isLast(); day = nextDay(day)) {
    if (day > today && paused.some(({ after, until }) => until === null && day > after)) break
    const verdict = verdictOn(calendarDay(calendar, day), paused, period.unit, counted + 1 === period.days)
    if (verdict === 'counted') counted++
    days.push({ day, verdict, count: verdict === 'counted' ? counted : null, calendarDay: calendarDay(calendar, day) })
  }
  return {
    startsOn,
    dueOn: isLast() ? (days.at(-1)?.day ?? startsOn) : null,
    counted,
    remaining: period.days - counted,
    provisional: days.some(({ calendarDay }) => calendarDay.provisional),
    days,
  }
}

function verdictOn(
  day: CalendarDay,
  paused: readonly PausedDays[],
  unit: Period['unit'],
  wouldBeLast: boolean,
): ExplainedDay['verdict'] {
  if (paused.some((pause) => holds(pause, day.day))) return 'paused'
  if (!day.works && (unit === 'working-days' || wouldBeLast)) return day.kind as ExplainedDay['verdict']
  if (wouldBeLast && paused.some((pause) => stopsOn(pause, day.day))) return 'paused'
  return 'counted'
}

/** The last day of a period that begins at an instant and is not paused. */
export const dueOn = (calendar: Calendar, from: Instant, period: Period): LegalDay =>
  deadline(calendar, { start: from, period, pauses: [] }, legalDay(from)).dueOn!

export type Elapsed = { readonly counted: number; readonly paused: number; readonly days: readonly ExplainedDay[] }

/**
 * Days after an instant up to a day, by the same verdicts as those of a period, and how many working days count and on how
 * many a pause holds. Either kind is numbered by itself; a day off has no number, within a pause neither.
 */
export function elapsed(calendar: Calendar, start: Instant, pauses: readonly Pause[], until: LegalDay): Elapsed {
  const held = pauses.map(wholeDays)
  const sums = { counted: 0, paused: 0 }
  const days: ExplainedDay[] = []
  for (let day = nextDay(legalDay(start)); day <= until; day = nextDay(day)) {
    const one = calendarDay(calendar, day)
    const verdict = verdictOn(one, held, 'working-days', false)
    const count = one.works && (verdict === 'counted' || verdict === 'paused') ? ++sums[verdict] : null
    days.push({ day, verdict, count, calendarDay: one })
  }
  return { ...sums, days }
}
