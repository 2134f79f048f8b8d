import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { loadCalendars } from '../../src/modules/calendar/reference.ts'
import { addWorkingDays, calendarDay, isWorkingDay, nextDay, weekdayOf } from '../../src/modules/calendar/rules.ts'
import { always } from '../support/property.ts'

const { calendar, files } = loadCalendars()
const day = fc.integer({ min: 0, max: 1095 }).map((days) => addDays('2024-01-01', days))

/** Off days from Monday to Friday, and worked days at weekends, of a year. */
const exceptions = (year: number) => {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((one) =>
    one.startsWith(String(year)),
  )
  return {
    off: days.filter((one) => weekdayOf(one) <= 5 && !isWorkingDay(calendar, one)),
    worked: days.filter((one) => weekdayOf(one) > 5 && isWorkingDay(calendar, one)),
  }
}
const span = (from: string, until: string): string[] => (from > until ? [] : [from, ...span(addDays(from, 1), until)])

t.test('2024: Tết from 8 to 14 February, 29 April off for Saturday 4 May', async (t) => {
  t.same(exceptions(2024), {
    off: [
      '2024-01-01',
      ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
      ...['2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03'],
    ],
    worked: ['2024-05-04'],
  })
})

t.test('2025: Tết from 27 to 31 January, 2 May off for Saturday 26 April', async (t) => {
  t.same(exceptions(2025), {
    off: [
      '2025-01-01',
      ...span('2025-01-27', '2025-01-31'),
      ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'],
    ],
    worked: ['2025-04-26'],
  })
})

t.test('2026: Tết from 16 to 20 February, 2 January off for 10th, 31 August for 22nd, and Culture Day', async (t) => {
  t.same(exceptions(2026), {
    off: [
      ...['2026-01-01', '2026-01-02'],
      ...span('2026-02-16', '2026-02-20'),
      ...['2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02'],
      '2026-11-24',
    ],
    worked: ['2026-01-10', '2026-08-22'],
  })
})

t.test(
  'every year has the eleven days of the Labour Code, from 2026 Culture Day too, and a day made up for each exchanged',
  async (t) => {
    for (const { year, days } of files) {
      const of = (kind: string) => days.filter((one) => one.kind === kind).length
      t.equal(of('holiday'), year < 2026 ? 11 : 12, String(year))
      t.equal(of('make-up'), of('exchanged'), String(year))
      const onWeekend = days.filter((one) => one.kind === 'holiday' && weekdayOf(one.day) > 5).length
      t.equal(of('in-lieu'), onWeekend, `${year}: a day in lieu for each holiday on a weekly day off (Article 111 (3))`)
    }
  },
)

t.test('a year whose calendar is not loaded is counted by its weeks, and says so', async (t) => {
  t.match(calendarDay(calendar, '2027-01-01'), { works: true, provisional: true })
  t.match(calendarDay(calendar, '2027-01-02'), { works: false, kind: 'weekend', provisional: true })
  t.match(calendarDay(calendar, '2026-12-31'), { works: true, provisional: false })
})

t.test('a day that a proposal would change is what it was, and says that it may yet be another', async (t) => {
  t.match(calendarDay(calendar, '2026-11-23'), { works: true, kind: 'working', provisional: true })
  t.match(calendarDay(calendar, '2026-11-28'), { works: false, kind: 'weekend', provisional: true })
  t.match(calendarDay(calendar, '2026-11-24'), { works: false, kind: 'holiday', provisional: false })
  t.match(calendarDay(calendar, '2026-11-25'), { works: true, provisional: false })
})

t.test(
  'one working day after Friday is Monday, and after the Friday before a make-up Saturday that Saturday',
  async (t) => {
    t.equal(addWorkingDays(calendar, '2026-08-14', 1), '2026-08-17')
    t.equal(addWorkingDays(calendar, '2026-08-21', 1), '2026-08-22')
    t.equal(addWorkingDays(calendar, '2026-02-13', 1), '2026-02-23')
  },
)

always(
  'the nth working day after a day is worked, and has n worked days behind it',
  fc.tuple(day, fc.nat(40)),
  ([from, count]) => {
    const until = addWorkingDays(calendar, from, count)
    const between = span(nextDay(from), until).filter((one) => isWorkingDay(calendar, one))
    if (between.length !== count || (count > 0 && !isWorkingDay(calendar, until)))
      throw new Error(`${from} + ${count} = ${until}`)
  },
)

always(
  'adding working days in two steps is adding them at once',
  fc.tuple(day, fc.nat(20), fc.nat(20)),
  ([from, a, b]) => {
    const twice = addWorkingDays(calendar, addWorkingDays(calendar, from, a), b)
    if (twice !== addWorkingDays(calendar, from, a + b)) throw new Error(`${from} + ${a} + ${b}`)
  },
)

always('days and weekdays agree with the Temporal calendar', day, (one) => {
  if (nextDay(one) !== addDays(one, 1) || weekdayOf(nextDay(one)) !== (weekdayOf(one) % 7) + 1) throw new Error(one)
})
