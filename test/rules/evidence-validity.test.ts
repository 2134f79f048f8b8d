import t from 'tap'
import { proposalFor } from '../../src/modules/dossiers/checks/checking.ts'
import { timeLimitedItems } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'
import {
  bestOf,
  type ItemValidity,
  reviewOf,
  validities,
  validityOf,
} from '../../src/modules/dossiers/evidence/validity.ts'
import { dossierStates } from '../../src/modules/dossiers/rules.ts'

const day = '2026-06-10'
const review = { day, endsOn: '2026-06-30' }
const until = (validUntil: string | null, validFrom: string | null = null) => ({ validFrom, validUntil })

t.test('a paper holds on its last day and has expired on the next', async (t) => {
  t.equal(validityOf(until('2026-06-09'), true, { day, endsOn: null }), 'expired')
  t.equal(validityOf(until('2026-06-10'), true, { day, endsOn: null }), 'current')
})

t.test(
  'a paper that ends on the last day of the review outlives it, one that ends the day before does not',
  async (t) => {
    t.equal(validityOf(until('2026-06-29'), true, review), 'expires-during-review')
    t.equal(validityOf(until('2026-06-30'), true, review), 'current')
    t.equal(validityOf(until('2026-06-10'), true, review), 'expires-during-review', 'today its last day')
    t.equal(validityOf(until('2026-06-10'), true, { day, endsOn: day }), 'current', 'the last day of both')
  },
)

t.test('a review whose last day is over takes nothing from a paper that still holds', async (t) => {
  t.equal(validityOf(until('2026-06-10'), true, { day, endsOn: '2026-06-09' }), 'current')
})

t.test('a paper holds from its first day on', async (t) => {
  t.equal(validityOf(until(null, '2026-06-11'), false, review), 'not-yet-valid')
  t.equal(validityOf(until(null, '2026-06-10'), false, review), 'current')
  t.equal(validityOf(until('2026-06-20', '2026-06-11'), false, review), 'not-yet-valid')
})

t.test('a paper without a last day holds for ever, but where the law gives it one', async (t) => {
  t.equal(validityOf(until(null), false, review), 'current')
  t.equal(validityOf(until(null), true, review), 'undated')
})

t.test('the review ends with the later of the last open deadline and the round', async (t) => {
  const dossier = (roundFinishOn: string | null) => ({ state: 'forwarded' as const, decidedAt: null, roundFinishOn })
  t.equal(reviewOf(dossier('2026-06-30'), '2026-07-01', day).endsOn, '2026-07-01')
  t.equal(reviewOf(dossier('2026-06-30'), '2026-06-29', day).endsOn, '2026-06-30')
  t.equal(reviewOf(dossier(null), '2026-06-29', day).endsOn, '2026-06-29')
  t.equal(reviewOf(dossier('2026-06-30'), null, day).endsOn, '2026-06-30')
  t.equal(reviewOf(dossier(null), null, day).endsOn, null)
})

t.test(
  'what was decided is judged by the day of the decision in Viet Nam, and a dossier that is over ends no more',
  async (t) => {
    for (const state of dossierStates) {
      const dossier = { state, decidedAt: '2026-03-01T17:00:00.000Z', roundFinishOn: '2026-06-30' }
      const over = ['decided', 'withdrawn', 'disqualified'].includes(state)
      t.same(
        reviewOf(dossier, '2026-07-01', day),
        { day: state === 'decided' ? '2026-03-02' : day, endsOn: over ? null : '2026-07-01' },
        state,
      )
    }
  },
)

t.test('of an item’s papers the best speaks for it, of equals the one that lasts longest', async (t) => {
  const paper = (validity: ItemValidity['validity'], validUntil: string | null): ItemValidity => ({
    validity,
    ...until(validUntil),
  })
  t.equal(bestOf([]), null)
  for (const [at, better] of validities.entries())
    for (const worse of validities.slice(at + 1)) {
      const both = [paper(worse, null), paper(better, '2026-01-01')]
      t.same(bestOf(both), both[1], `${better} before ${worse}`)
      t.same(bestOf(both.toReversed()), both[1])
    }
  const [soon, late] = [paper('expired', '2026-01-01'), paper('expired', '2026-05-01')]
  t.same(bestOf([soon, late]), late)
  t.same(bestOf([paper('current', '2026-12-31'), paper('current', null)]), paper('current', null))
})

const checklist = loadChecklists().get('26-2026')!

t.test(
  'the checklist proposes "expired" for papers that ended or end during the review, "missing" for a last day that nobody told',
  async (t) => {
    const proposals = validities.map((validity) => [validity, proposalFor(validity, checklist.reasons)])
    t.same(Object.fromEntries(proposals), {
      current: null,
      undated: { result: 'missing', reason: 'no-last-day' },
      'not-yet-valid': null,
      'expires-during-review': { result: 'expired', reason: 'expires-during-review' },
      expired: { result: 'expired', reason: 'past-validity' },
    })
  },
)

t.test(
  'the food-safety certificate needs a last day in every set, production papers where the criteria ask that they be in force',
  async (t) => {
    for (let setNo = 1; setNo <= 26; setNo++) {
      const limited = timeLimitedItems(checklist, { setNo })
      t.ok(limited.has('food-safety'))
      for (const item of ['production-conditions', 'quality-declaration'])
        t.equal(limited.has(item), setNo === 16 || setNo === 18, `${item} of set ${setNo}`)
      t.notOk(limited.has('product-story'))
    }
  },
)
