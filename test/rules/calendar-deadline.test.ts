import fc from 'fast-check'
import t from 'tap'
import { addDays, type LegalDay, legalDay } from '../../src/core/clock.ts'
import { deadline, dueOn, elapsed, type Pause, type Period } from '../../src/modules/calendar/deadline.ts'
import { loadCalendars } from '../../src/modules/calendar/reference.ts'
import { addWorkingDays, isWorkingDay } from '../../src/modules/calendar/rules.ts'
import { always } from '../support/property.ts'

const { calendar } = loadCalendars()
const fifteen: Period = { days: 15, unit: 'working-days' }
const fortyFive: Period = { days: 45, unit: 'calendar-days' }
/** An instant by the clocks of Viet Nam. */
const at = (day: LegalDay, time = '10:00') => new Date(`${day}T${time}:00+07:00`).toISOString()
const pause = (from: string, until: string | null): Pause => ({ from, until })
const due = (start: string, period: Period, pauses: Pause[] = [], today = '2026-12-01') =>
  deadline(calendar, { start, period, pauses }, today).dueOn

t.test('15 working days from a receipt end at the fifteenth, over Tết of three real years', async (t) => {
  t.equal(dueOn(calendar, at('2024-01-30'), fifteen), '2024-02-27')
  t.equal(dueOn(calendar, at('2025-01-20'), fifteen), '2025-02-17')
  t.equal(dueOn(calendar, at('2026-02-06'), fifteen), '2026-03-06')
})

t.test('a make-up Saturday is counted', async (t) => {
  const { days, dueOn } = deadline(calendar, { start: at('2026-08-17'), period: fifteen, pauses: [] }, '2026-08-17')
  t.match(
    days.find(({ day }) => day === '2026-08-22'),
    { verdict: 'counted', count: 5, calendarDay: { kind: 'make-up' } },
  )
  t.match(
    days.find(({ day }) => day === '2026-08-31'),
    { verdict: 'exchanged', count: null },
  )
  t.equal(dueOn, '2026-09-09')
})

t.test('the day of the receipt is not counted, at its last minute neither', async (t) => {
  t.equal(dueOn(calendar, at('2026-06-01', '00:00'), fifteen), '2026-06-22')
  t.equal(dueOn(calendar, at('2026-06-01', '23:59'), fifteen), '2026-06-22')
  t.equal(dueOn(calendar, at('2026-06-02', '00:00'), fifteen), '2026-06-23')
})

t.test('calendar days run through weekends and holidays, but the last is a working day', async (t) => {
  t.equal(dueOn(calendar, at('2026-06-01'), fortyFive), '2026-07-16')
  t.equal(dueOn(calendar, at('2026-06-03'), fortyFive), '2026-07-20', 'the 45th day would be Saturday')
  t.equal(dueOn(calendar, at('2026-07-18'), fortyFive), '2026-09-03', 'the 45th day would be 1 September')
})

t.test('days with the producer are not counted, from the day after the return to the day of coming back', async (t) => {
  const pauses = [pause(at('2026-06-03'), at('2026-06-09'))]
  const { days, dueOn } = deadline(calendar, { start: at('2026-06-01'), period: fifteen, pauses }, '2026-06-30')
  t.equal(dueOn, '2026-06-26', 'four working days later than 22 June')
  t.same(
    days.slice(0, 9).map(({ day, verdict, count }) => [day.slice(8), verdict, count]),
    [
      ['02', 'counted', 1],
      ['03', 'counted', 2],
      ...['04', '05', '06', '07', '08', '09'].map((day) => [day, 'paused', null]),
      ['10', 'counted', 3],
    ],
  )
})

t.test('a pause that begins and ends on the same day changes nothing, nor does one on a holiday', async (t) => {
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-03', '00:00'), at('2026-06-03', '23:59'))]), '2026-06-22')
  const overTet = [pause(at('2026-02-16', '09:00'), at('2026-02-18', '09:00'))]
  t.equal(due(at('2026-02-06'), fifteen, overTet), '2026-03-06')
})

t.test('a return at 23:59 pauses the next day, one at 00:00 the day after', async (t) => {
  const until = at('2026-06-05', '12:00')
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-02', '23:59'), until)]), '2026-06-25')
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-03', '00:00'), until)]), '2026-06-24')
})

t.test('what comes back at 23:59 is counted from the next day, at 00:00 from the day after', async (t) => {
  const from = at('2026-06-02', '12:00')
  t.equal(due(at('2026-06-01'), fifteen, [pause(from, at('2026-06-03', '23:59'))]), '2026-06-23')
  t.equal(due(at('2026-06-01'), fifteen, [pause(from, at('2026-06-04', '00:00'))]), '2026-06-24')
})

t.test('a period stopped on its last day is not over: its last day comes after the dossier came back', async (t) => {
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-22', '23:59'), at('2026-06-24'))]), '2026-06-25')
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-23', '00:00'), at('2026-06-24'))]), '2026-06-22')
  t.equal(due(at('2026-06-01'), fifteen, [pause(at('2026-06-22', '08:00'), at('2026-06-22', '09:00'))]), '2026-06-22')
})

t.test('while the pause lasts there is no last day, and every day until today is told as paused', async (t) => {
  const open = { start: at('2026-06-01'), period: fifteen, pauses: [pause(at('2026-06-03'), null)] }
  const { days, ...rest } = deadline(calendar, open, '2026-06-10')
  t.match(rest, { dueOn: null, counted: 2, remaining: 13, provisional: false })
  t.equal(days.at(-1)!.day, '2026-06-10')
  t.equal(days.filter(({ verdict }) => verdict === 'paused').length, 7)
})

t.test('a date that hangs on a year without a calendar says that it may move', async (t) => {
  const { provisional } = deadline(calendar, { start: at('2026-12-21'), period: fifteen, pauses: [] }, '2026-12-21')
  t.equal(provisional, true)
})

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2024-01-01', days))
const minute = fc.integer({ min: 0, max: 1439 })
const moment = fc
  .tuple(day, minute)
  .map(([one, m]) => at(one, `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`))
const period = fc.record({
  days: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('working-days' as const, 'calendar-days' as const),
})
const later = (start: string, minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString()
/** Pauses one after the other, each beginning after the one before. */
const paused = fc
  .tuple(moment, period, fc.array(fc.tuple(fc.nat(20_000), fc.nat(20_000)), { maxLength: 4 }))
  .map(([start, one, gaps]) => {
    let now = start
    const pauses = gaps.map(([gap, length]) => {
      const from = later(now, gap)
      now = later(from, length)
      return pause(from, now)
    })
    return { start, period: one, pauses }
  })

always(
  'without a pause, a deadline in working days is adding working days',
  fc.tuple(moment, fc.integer({ min: 1, max: 60 })),
  ([start, days]) => {
    const { startsOn, dueOn } = deadline(
      calendar,
      { start, period: { days, unit: 'working-days' }, pauses: [] },
      '2024-01-01',
    )
    if (dueOn !== addWorkingDays(calendar, startsOn, days)) throw new Error(`${start} ${days} ${dueOn}`)
  },
)

always(
  'an explanation tells every day from the first to the last once, and counts up to the period',
  paused,
  (clock) => {
    const { days, dueOn, startsOn, counted } = deadline(calendar, clock, '2024-01-01')
    days.forEach((one, index) => {
      if (one.day !== addDays(startsOn, index + 1)) throw new Error(`${one.day} is out of order`)
      if ((one.count === null) === (one.verdict === 'counted'))
        throw new Error(`${one.day} is ${one.verdict} with ${one.count}`)
    })
    const counts = days.flatMap(({ count }) => count ?? [])
    if (counts.some((count, index) => count !== index + 1)) throw new Error(counts.join())
    if (counted !== clock.period.days || dueOn !== days.at(-1)!.day) throw new Error(`${counted} until ${dueOn}`)
  },
)

always('the last day is a working day', paused, (clock) => {
  const { dueOn } = deadline(calendar, clock, '2024-01-01')
  if (!isWorkingDay(calendar, dueOn!)) throw new Error(dueOn!)
})

always('a pause never brings the last day forward', paused, (clock) => {
  const { dueOn } = deadline(calendar, clock, '2024-01-01')
  const without = deadline(calendar, { ...clock, pauses: [] }, '2024-01-01').dueOn!
  if (dueOn! < without) throw new Error(`${dueOn} < ${without}`)
})

always('what happens after the last day changes nothing', fc.tuple(paused, fc.nat(10_000)), ([clock, gap]) => {
  const { dueOn } = deadline(calendar, clock, '2024-01-01')
  const from = later(at(addDays(dueOn!, 1), '00:00'), gap)
  const after = deadline(calendar, { ...clock, pauses: [...clock.pauses, pause(from, null)] }, '2030-01-01')
  if (after.dueOn !== dueOn) throw new Error(`${dueOn} became ${after.dueOn}`)
})

always(
  'the time in total tells each day once and as a period would, and its working days add up to its counts',
  fc.tuple(paused, fc.nat(300), fc.boolean()),
  ([{ start, pauses }, length, isOpen]) => {
    const all = isOpen ? [...pauses, pause(later(pauses.at(-1)?.until ?? start, 5_000), null)] : pauses
    const first = addDays(legalDay(start), 1)
    const until = addDays(first, length - 1)
    const total = elapsed(calendar, start, all, until)
    const longer = deadline(calendar, { start, period: { days: 400, unit: 'working-days' }, pauses: all }, until)
    const verdicts = total.days.map(({ day, verdict }) => `${day} ${verdict}`).join()
    const asPeriod = longer.days.slice(0, length).map(({ day, verdict }) => `${day} ${verdict}`)
    if (total.days.length !== length || verdicts !== asPeriod.join()) throw new Error(`${verdicts} not ${asPeriod}`)
    for (const verdict of ['counted', 'paused'] as const) {
      const working = total.days.filter((one) => one.verdict === verdict && isWorkingDay(calendar, one.day))
      const numbered = total.days.filter((one) => one.verdict === verdict && one.count !== null)
      if (working.length !== total[verdict]) throw new Error(`${working.length} ${verdict}, told ${total[verdict]}`)
      if (numbered.some(({ count }, at) => count !== at + 1) || numbered.length !== working.length)
        throw new Error(`${verdict}: ${numbered.map(({ count }) => count)}`)
    }
  },
)
