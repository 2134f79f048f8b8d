import t from 'tap'
import { instantOn } from '../../src/core/clock.ts'
import { comesTooSoon, isOverdue, reminderDays, remindsNow } from '../../src/modules/dossiers/returns/return-rules.ts'

t.test('a day in Viet Nam begins at 17:00 UTC of the day before', async (t) => {
  t.equal(instantOn('2026-06-16', '00:00'), '2026-06-15T17:00:00.000Z')
  t.equal(instantOn('2026-06-16', '08:00'), '2026-06-16T01:00:00.000Z')
})

t.test('the due date itself is not over; the next day it is', async (t) => {
  t.notOk(isOverdue('2026-06-15', '2026-06-15'))
  t.ok(isOverdue('2026-06-15', '2026-06-16'))
})

t.test('reminders whose day is today or was before it are not planned', async (t) => {
  t.same(reminderDays('2026-06-06', [5, 3, 1], '2026-06-01'), [
    { daysBefore: 3, day: '2026-06-03' },
    { daysBefore: 1, day: '2026-06-05' },
  ])
  t.same(reminderDays('2026-06-07', [5], '2026-06-01'), [{ daysBefore: 5, day: '2026-06-02' }])
})

t.test('a reminder comes too soon before its day, as it does when the due date moved, and on it no more', async (t) => {
  t.ok(comesTooSoon('2026-06-15', 3, '2026-06-11'))
  t.notOk(comesTooSoon('2026-06-15', 3, '2026-06-12'))
})

t.test('a late reminder is given until the due date, but not twice and not after a closer one', async (t) => {
  const open = (...given: number[]) => ({
    dueOn: '2026-06-15',
    reminders: given.map((daysBefore) => ({ daysBefore, at: 'then' })),
  })
  t.ok(remindsNow(open(), 3, '2026-06-15'))
  t.notOk(remindsNow(open(), 3, '2026-06-16'))
  t.notOk(remindsNow(open(3), 3, '2026-06-12'))
  t.notOk(remindsNow(open(1), 3, '2026-06-14'))
  t.ok(remindsNow(open(5, 3), 1, '2026-06-14'))
})
