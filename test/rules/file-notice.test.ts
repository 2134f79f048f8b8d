import t from 'tap'
import { calendarOf } from '../../src/modules/calendar/rules.ts'
import { noticeHoldsFrom, shortNotice } from '../../src/modules/scoring/sessions/notice-rules.ts'

const name = { vi: 'Nghỉ', en: 'Off' }
/** Wednesday 3 June is a holiday, Saturday 6 June is worked for it. */
const calendar = calendarOf([
  {
    year: 2026,
    workingWeek: [1, 2, 3, 4, 5],
    days: [
      { day: '2026-06-03', kind: 'holiday', name, instrument: '1' },
      { day: '2026-06-06', kind: 'make-up', name, instrument: '1' },
    ],
  },
])
const sent = (dossierId: string, day: string, time = '10:00') => ({
  dossierId,
  sentAt: new Date(`${day}T${time}:00+07:00`).toISOString(),
})

t.test('the day on which the file comes is not counted, days off are not, make-up days are', async (t) => {
  const from = (workingDays: number, day = '2026-06-01', time?: string) =>
    noticeHoldsFrom(calendar, sent('A', day, time), workingDays)
  t.equal(from(0), '2026-06-01')
  t.equal(from(1), '2026-06-02')
  t.equal(from(2), '2026-06-04', 'over the holiday')
  t.equal(from(4), '2026-06-06', 'a Saturday that is worked')
  t.equal(from(5), '2026-06-08')
  t.equal(from(1, '2026-06-01', '23:59'), '2026-06-02')
  t.equal(from(1, '2026-06-02', '00:00'), '2026-06-04')
})

t.test(
  'on the first day that holds nothing is short, the day before everything late is named with that day',
  async (t) => {
    const agenda = [sent('A', '2026-06-01'), sent('B', '2026-06-04'), sent('C', '2026-06-05')]
    const on = (day: string) => shortNotice(calendar, agenda, 2, day)
    t.same(on('2026-06-03'), { dossierIds: ['A', 'B', 'C'], firstDay: '2026-06-08' })
    t.same(on('2026-06-04'), { dossierIds: ['B', 'C'], firstDay: '2026-06-08' })
    t.same(on('2026-06-07'), { dossierIds: ['C'], firstDay: '2026-06-08' })
    t.equal(on('2026-06-08'), null)
    t.equal(shortNotice(calendar, agenda, 0, '2026-06-05'), null, 'a regulation that sets no days')
  },
)
