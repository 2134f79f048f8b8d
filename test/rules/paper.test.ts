import t from 'tap'
import { legalDay } from '../../src/core/clock.ts'
import { dayFault, handedInAt } from '../../src/modules/dossiers/paper/paper-rules.ts'

const today = '2026-06-01'
const now = '2026-06-01T03:00:00.000Z'
const judged = { returned: null, isJudged: true }

t.test('a paper is not handed in before criteria judge it', async (t) => {
  t.equal(dayFault('2026-06-01', judged), null)
  t.equal(dayFault('2026-05-22', judged), null)
  t.equal(dayFault('2026-05-21', { ...judged, isJudged: false }), 'before-instrument')
})

t.test('a supplement is handed in from the day of the return to its due date, whatever is in force then', async (t) => {
  const returned = { returned: { on: '2026-05-25', dueOn: '2026-05-28' }, isJudged: false }
  t.equal(dayFault('2026-05-24', returned), 'before-return')
  t.equal(dayFault('2026-05-25', returned), null)
  t.equal(dayFault('2026-05-28', returned), null)
  t.equal(dayFault('2026-05-29', returned), 'after-due-date')
  const endless = { ...returned, returned: { on: '2026-05-25', dueOn: null } }
  t.equal(dayFault('2026-06-01', endless), null)
})

t.test(
  'a paper of an earlier day counts from its last moment, one of today from now, none from a time to come',
  async (t) => {
    t.equal(handedInAt('2026-06-01', { now, today }), now)
    const yesterday = handedInAt('2026-05-31', { now, today })
    t.equal(yesterday, '2026-05-31T16:59:59.999Z')
    t.equal(legalDay(yesterday), '2026-05-31')
    t.ok(yesterday < now)
  },
)
