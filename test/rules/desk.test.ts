import fc from 'fast-check'
import t from 'tap'
import { ageInDays, colourOf, stepDue } from '../../src/modules/desk/rules.ts'
import { dossierStates, nextState } from '../../src/modules/dossiers/rules.ts'

t.test('the step that waits is one that may be taken now', async (t) => {
  for (const state of dossierStates) {
    for (const level of ['province', 'ministry'] as const) {
      for (const received of [true, false]) {
        const due = stepDue({ state, level, received })
        const at = received ? 'then' : null
        if (due) t.ok(nextState({ state, level, communeReceivedAt: at, provinceReceivedAt: at }, due.step), state)
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
    [13, 14, 20, 21].map((age) => colourOf(age, patience)),
    ['fresh', 'soon', 'soon', 'late'],
  )
  const order = ['fresh', 'soon', 'late']
  const age = fc.nat(100)
  fc.assert(
    fc.property(age, age, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      return order.indexOf(colourOf(less, patience)) <= order.indexOf(colourOf(more, patience))
    }),
  )
})
