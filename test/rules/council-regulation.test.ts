import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { numberBy, templateFaultBy } from '../../src/core/number-template.ts'
import { voteFault } from '../../src/modules/scoring/ballots/verdict-rules.ts'
import { endedBy, isHistory, isInTerm } from '../../src/modules/scoring/councils/council-rules.ts'
import { defaultRegulation } from '../../src/modules/scoring/rules.ts'
import { always } from '../support/property.ts'

t.test('a later decision ends a council the day before, and one that is over already stays as it was', async (t) => {
  const open = { termFrom: '2026-01-01', termUntil: null }
  t.equal(endedBy(open, '2026-08-31'), '2026-08-31')
  t.equal(endedBy({ ...open, termUntil: '2026-09-01' }, '2026-08-31'), '2026-08-31')
  t.equal(endedBy({ ...open, termUntil: '2026-08-31' }, '2026-08-31'), '2026-08-31')
  t.equal(endedBy({ ...open, termUntil: '2026-08-30' }, '2026-08-31'), '2026-08-30')
})

const anyDay = fc.integer({ min: 1, max: 400 }).map((days) => addDays('2026-01-01', days))

always(
  'on no day do a council and the one that replaced it both sit, and no day that was in neither term comes to be',
  fc.record({ until: fc.option(anyDay), begins: anyDay, day: anyDay }),
  ({ until, begins, day }) => {
    const earlier = { termFrom: '2026-01-01', termUntil: until }
    const ended = { ...earlier, termUntil: endedBy(earlier, addDays(begins, -1)) }
    const later = { termFrom: begins, termUntil: null }
    const sits = [ended, later].filter((term) => isInTerm(term, day)).length
    return sits <= 1 && (sits === 1) === (isInTerm(earlier, day) || isInTerm(later, day))
  },
  3000,
)

t.test('a council is history from the day after the last of its term, once it was replaced', async (t) => {
  const replaced = { termFrom: '2026-01-01', termUntil: '2026-08-31', replacedById: 'C' }
  t.equal(isHistory(replaced, '2026-08-31'), false)
  t.equal(isHistory(replaced, '2026-09-01'), true)
  t.equal(isHistory({ ...replaced, replacedById: null }, '2026-09-01'), false)
})

t.test('a verdict by majority needs more than half of those who score, counted with those who abstain', async (t) => {
  const vote = (met: boolean, votesFor: number, votesAgainst: number, voters: number) =>
    voteFault('majority', { met, votesFor, votesAgainst }, voters)
  t.equal(vote(true, 3, 2, 5), null)
  t.equal(vote(true, 2, 3, 5), 'no-majority')
  t.equal(vote(false, 2, 3, 5), null)
  t.equal(vote(true, 3, 3, 6), 'no-majority')
  t.equal(vote(false, 3, 3, 6), 'no-majority')
  t.equal(vote(true, 3, 0, 6), 'no-majority')
  t.equal(vote(true, 4, 0, 6), null)
  t.equal(vote(true, 4, 3, 6), 'more-votes-than-voters')
  t.equal(voteFault('majority', { met: true, votesFor: 3, votesAgainst: null }, 5), 'vote-missing')
  t.equal(voteFault('majority', { met: true, votesFor: null, votesAgainst: null }, 5), 'vote-missing')
})

t.test('where a council agrees by consensus no vote is recorded', async (t) => {
  t.equal(voteFault('consensus', { met: true, votesFor: null, votesAgainst: null }, 5), null)
  t.equal(voteFault('consensus', { met: true, votesFor: 5, votesAgainst: 0 }, 5), 'not-voted-on')
})

always(
  'of one vote at most one verdict is agreed',
  fc.record({ votesFor: fc.nat(20), votesAgainst: fc.nat(20), voters: fc.integer({ min: 1, max: 20 }) }),
  ({ voters, ...votes }) => {
    const agreed = [true, false].filter((met) => voteFault('majority', { met, ...votes }, voters) === null)
    const [one] = agreed
    return agreed.length <= 1 && (one === undefined || (one ? votes.votesFor : votes.votesAgainst) > voters / 2)
  },
  3000,
)

t.test('papers are numbered by what the template says, and a template of other parts is refused', async (t) => {
  const parts = { running: 7, year: 2026, unit: '20' }
  const known = Object.keys(parts)
  t.equal(numberBy(defaultRegulation.minutesTemplate, parts), '07/BB-HĐ')
  t.equal(numberBy(defaultRegulation.reportTemplate, parts), '07/BC-HĐ')
  t.equal(numberBy('{running:3}-{year}-{unit}', parts), '007-2026-20')
  const fault = (template: string) => templateFaultBy(template, known, false)
  t.equal(fault(defaultRegulation.minutesTemplate), null)
  t.equal(fault(defaultRegulation.reportTemplate), null)
  t.equal(fault('{year}/BB'), 'running-missing')
  t.equal(fault('{running}/{year}/{star}'), 'unknown-placeholder')
  t.equal(fault('{running}/{year}/{'), 'unknown-placeholder')
})
