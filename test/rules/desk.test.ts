import fc from 'fast-check'
import t from 'tap'
import { ageInDays, colourByAge, colourByDueDay, deadlineOf, stepDue, worstOf } from '../../src/modules/desk/rules.ts'
import { clockEffects } from '../../src/modules/dossiers/deadlines/clock-rules.ts'
import { dossierKinds, dossierLevels, dossierStates, nextState } from '../../src/modules/dossiers/rules.ts'

t.test('the step that waits is one that may be taken now', async (t) => {
  for (const state of dossierStates) {
    for (const level of ['province', 'ministry'] as const) {
      for (const received of [true, false]) {
        const due = stepDue({ state, level, received })
        const at = received ? 'then' : null
        const dossier = { state, level, communeReceivedAt: at, provinceReceivedAt: at, provinceReceiptNumber: at }
        if (due) t.ok(nextState(dossier, due.step), state)
      }
    }
  }
})

t.test('what a council scores, what was decided and what was taken back waits on no desk', async (t) => {
  for (const state of ['scheduled', 'scoring', 'decided', 'withdrawn', 'disqualified'] as const)
    t.equal(stepDue({ state, level: 'province', received: true }), null, state)
})

t.test('the office of the level has the dossier that was forwarded', async (t) => {
  t.match(stepDue({ state: 'reviewed', level: 'province', received: true }), { role: 'province-officer' })
  t.match(stepDue({ state: 'reviewed', level: 'ministry', received: true }), { role: 'ministry-officer' })
})

t.test('a day has passed after 24 hours, and none before the moment itself', async (t) => {
  const since = '2026-06-01T03:00:00.000Z'
  t.equal(ageInDays(since, '2026-06-02T02:59:59.999Z'), 0)
  t.equal(ageInDays(since, '2026-06-02T03:00:00.000Z'), 1)
  t.equal(ageInDays(since, '2026-05-30T03:00:00.000Z'), 0)
})

t.test('colours change on the day, and only from fresh to soon to late', async (t) => {
  const patience = { soonAfterDays: 14, lateAfterDays: 21 }
  t.same(
    [13, 14, 20, 21].map((age) => colourByAge(age, patience)),
    ['fresh', 'soon', 'soon', 'late'],
  )
  const order = ['fresh', 'soon', 'late']
  const age = fc.nat(100)
  fc.assert(
    fc.property(age, age, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      return order.indexOf(colourByAge(less, patience)) <= order.indexOf(colourByAge(more, patience))
    }),
  )
})

t.test('by a deadline: late the day after its last one, soon in the days before it', async (t) => {
  const days = ['2026-06-09', '2026-06-10', '2026-06-13', '2026-06-14']
  t.same(
    days.map((dueOn) => colourByDueDay(dueOn, { today: '2026-06-10', soonUntil: '2026-06-13' })),
    ['late', 'soon', 'soon', 'fresh'],
  )
  t.equal(colourByDueDay('2026-06-10', { today: '2026-06-10', soonUntil: '2026-06-10' }), 'soon')
})

t.test('a heap has the colour of its worst', async (t) => {
  t.equal(worstOf({ fresh: 5, soon: 1, late: 1 }), 'late')
  t.equal(worstOf({ fresh: 5, soon: 1, late: 0 }), 'soon')
  t.equal(worstOf({ fresh: 5, soon: 0, late: 0 }), 'fresh')
})

t.test('what is paused waits for somebody else: no desk shows a deadline that stands still', async (t) => {
  const at = '2026-06-01T03:00:00.000Z'
  const running = {
    supplement: { state: 'returned', communeReceivedAt: at, provinceReceivedAt: null },
    'commune-assessment': { state: 'filed', communeReceivedAt: at, provinceReceivedAt: null },
    're-evaluation': { state: 'forwarded', communeReceivedAt: at, provinceReceivedAt: at },
  } as const
  const receipts = [null, at]
  for (const kind of dossierKinds)
    for (const state of dossierStates)
      for (const level of dossierLevels)
        for (const provinceReceivedAt of receipts) {
          const due = stepDue({ state, level, received: provinceReceivedAt !== null })
          if (!due) continue
          const step = deadlineOf[due.role]
          const before = { ...running[step], kind, level }
          const effects = clockEffects(before, { kind, state, level, communeReceivedAt: at, provinceReceivedAt })
          t.notOk(
            effects.some((one) => one.step === step && one.effect === 'pause'),
            `${kind} ${state} ${due.role}`,
          )
        }
})
