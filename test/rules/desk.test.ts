import fc from 'fast-check'
import t from 'tap'
import {
  ageInDays,
  colourByAge,
  colourByDueDay,
  deadlineOf,
  queueRoles,
  stepFor,
  stepInQueue,
  type Waiting,
  worstOf,
} from '../../src/modules/desk/rules.ts'
import { clockEffects } from '../../src/modules/dossiers/deadlines/clock-rules.ts'
import {
  type DossierEvent,
  dossierEvents,
  dossierKinds,
  dossierLevels,
  dossierStates,
  nextState,
} from '../../src/modules/dossiers/rules.ts'

const yesOrNo = [true, false]
/** Every way that a dossier may stand. */
const everyStanding: Waiting[] = dossierStates.flatMap((state) =>
  dossierLevels.flatMap((level) =>
    yesOrNo.flatMap((received) =>
      yesOrNo.flatMap((approved) =>
        (level === 'ministry' ? yesOrNo : [false]).flatMap((partsAsked) =>
          yesOrNo.flatMap((toAdvise) =>
            yesOrNo.map((inquiriesOpen) => ({
              ...{ state, level, received, approved, partsAsked },
              ...{ toAdvise, inquiriesOpen },
            })),
          ),
        ),
      ),
    ),
  ),
)
const usual = { received: true, approved: false, partsAsked: false, toAdvise: false, inquiriesOpen: false }
const rolesWith = (waiting: Waiting) => queueRoles.filter((role) => stepFor(role, waiting) !== null)

t.test('the step that waits is one that may be taken now', async (t) => {
  const events = new Set<string>(dossierEvents)
  for (const waiting of everyStanding)
    for (const role of queueRoles) {
      const step = stepFor(role, waiting)
      // A team's proposal and an answer to the ministry are no events of the dossier.
      if (!step || !events.has(step)) continue
      const at = waiting.received ? 'then' : null
      const partsAskedAt = waiting.partsAsked ? 'then' : null
      const receipts = { communeReceivedAt: at, provinceReceivedAt: at, provinceReceiptNumber: at, partsAskedAt }
      t.ok(nextState({ ...waiting, ...receipts }, step as DossierEvent), `${waiting.state} ${role} ${step}`)
    }
})

t.test('a dossier waits on one desk at a time, besides its advisory team’s and its receipt', async (t) => {
  for (const waiting of everyStanding) {
    const steps = queueRoles.map((role) => stepFor(role, waiting))
    const others = steps.filter((step) => step && !['advise', 'inquire', 'acknowledge'].includes(step))
    t.ok(others.length < 2, JSON.stringify(waiting))
  }
})

t.test('what a council scores, what was decided and what was taken back waits on no desk', async (t) => {
  for (const state of ['scheduled', 'scoring', 'decided', 'withdrawn', 'disqualified'] as const)
    t.same(rolesWith({ ...usual, state, level: 'province' }), [], state)
})

t.test('the office of the level has the dossier that was forwarded', async (t) => {
  t.same(rolesWith({ ...usual, state: 'reviewed', level: 'province' }), ['province-officer'])
  t.same(rolesWith({ ...usual, state: 'reviewed', level: 'ministry' }), ['ministry-officer'])
})

t.test('what is approved waits for its letter, and what the ministry asked for is not on its own desk', async (t) => {
  const approved = { ...usual, state: 'decided', level: 'province', approved: true } as const
  t.equal(stepFor('province-officer', approved), 'send-to-ministry')
  const asked = { ...usual, state: 'forwarded', level: 'ministry', partsAsked: true } as const
  t.same(rolesWith(asked), ['province-officer'])
  t.equal(stepFor('province-officer', asked), 'answer-ministry')
  t.same(rolesWith({ ...asked, partsAsked: false }), ['ministry-officer'])
})

t.test('a team has what is reviewed or planned, to inquire while something is open, then to report once', async (t) => {
  const advises = everyStanding.filter((waiting) => stepFor('council-advisor', waiting))
  t.same([...new Set(advises.map(({ state }) => state))], ['reviewed', 'scheduled'])
  for (const waiting of advises)
    t.equal(stepFor('council-advisor', waiting), waiting.inquiriesOpen ? 'inquire' : 'advise')
  t.ok(advises.every(({ toAdvise, inquiriesOpen }) => toAdvise || inquiriesOpen))
})

t.test('a queue tells the step of each of its rows', async (t) => {
  for (const waiting of everyStanding)
    for (const role of queueRoles) {
      const step = stepFor(role, waiting)
      const received = role === 'council-advisor' ? !waiting.inquiriesOpen : waiting.received
      if (step) t.equal(stepInQueue(role, { ...waiting, received }), step)
    }
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
  for (const kind of dossierKinds)
    for (const waiting of everyStanding)
      for (const role of queueRoles) {
        if (!stepFor(role, waiting)) continue
        const { state, level, received } = waiting
        const step = deadlineOf[role]
        const before = { ...running[step], kind, level }
        const receipts = { communeReceivedAt: at, provinceReceivedAt: received ? at : null }
        const effects = clockEffects(before, { kind, state, level, ...receipts })
        t.notOk(
          effects.some((one) => one.step === step && one.effect === 'pause'),
          `${kind} ${state} ${role}`,
        )
      }
})
