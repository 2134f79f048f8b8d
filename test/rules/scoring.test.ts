import fc from 'fast-check'
import t from 'tap'
import {
  type CouncilPosition,
  councilPositions,
  isLed,
  isProposedForFive,
  lacksJudges,
  mayVote,
  missingBallots,
  missingQuorum,
  quorate,
  quorumOf,
  type Seat,
  sessionActions,
  sessionStates,
  takes,
  votersOf,
} from '../../src/modules/scoring/rules.ts'
import { always } from '../support/property.ts'

const threeQuarters = { quorumNumerator: 3, quorumDenominator: 4 }

const seat = (accountId: string, position: CouncilPosition = 'member', more: Partial<Seat> = {}): Seat => ({
  accountId,
  position,
  votes: mayVote(position),
  present: true,
  ...more,
})
const council = (size: number, present: number): Seat[] =>
  Array.from({ length: size }, (_, at) => seat(`M${at}`, at === 0 ? 'chair' : 'member', { present: at < present }))

t.test('three quarters are enough and one fewer are not, for councils of every small size', async (t) => {
  const fewest = { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4, 6: 5, 7: 6, 8: 6, 9: 7, 11: 9, 12: 9 }
  for (const [members, needed] of Object.entries(fewest)) {
    t.equal(quorate(needed, Number(members), threeQuarters), true, `${needed} of ${members}`)
    t.equal(quorate(needed - 1, Number(members), threeQuarters), false, `${needed - 1} of ${members}`)
    t.equal(quorumOf(Number(members), threeQuarters), needed)
  }
})

t.test('a council without voting members has no quorum', async (t) => {
  t.equal(quorate(0, 0, threeQuarters), false)
  t.same(missingQuorum([seat('S', 'secretary')], threeQuarters), { present: 0, members: 0, needed: 1 })
})

const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([a, b]) => ({ quorumNumerator: Math.min(a, b), quorumDenominator: Math.max(a, b) }))

always(
  'the quorum is the least number that is quorate',
  fc.record({ members: fc.integer({ min: 1, max: 300 }), share: anyShare }),
  ({ members, share }) => {
    const needed = quorumOf(members, share)
    return quorate(needed, members, share) && !quorate(needed - 1, members, share) && needed <= members
  },
)

t.test('the numbers that miss a quorum are told, and nothing when it is reached', async (t) => {
  t.equal(missingQuorum(council(7, 6), threeQuarters), null)
  t.same(missingQuorum(council(7, 5), threeQuarters), { present: 5, members: 7, needed: 6 })
})

t.test('a recused member counts neither among the members nor among those present', async (t) => {
  t.same(missingQuorum(council(7, 5), threeQuarters, ['M6']), null)
  t.same(missingQuorum(council(7, 5), threeQuarters, ['M0']), { present: 4, members: 6, needed: 5 })
})

t.test('secretaries and members without a vote count in no quorum and owe no ballot', async (t) => {
  const roll = [...council(4, 3), seat('S', 'secretary'), seat('X', 'member', { votes: false, present: false })]
  t.equal(missingQuorum(roll, threeQuarters), null)
  t.same(votersOf(roll), ['M0', 'M1', 'M2'])
  t.same(
    councilPositions.filter((position) => !mayVote(position)),
    ['secretary', 'substitute', 'expert', 'advisor'],
  )
})

t.test(
  'the chair or a delegate who is there leads; a secretary, a vice chair or an absent chair does not',
  async (t) => {
    t.equal(isLed([seat('A', 'chair')]), true)
    t.equal(isLed([seat('A', 'chair', { present: false }), seat('B', 'delegate')]), true)
    t.equal(isLed([seat('A', 'chair', { present: false }), seat('B', 'secretary'), seat('C', 'vice')]), false)
    t.equal(isLed([]), false)
  },
)

t.test('those who must score are the voting members present and not recused, and missing is who has not', async (t) => {
  const voters = votersOf(council(5, 4), ['M1'])
  t.same(voters, ['M0', 'M2', 'M3'])
  t.same(missingBallots(voters, ['M2']), ['M0', 'M3'])
  t.same(missingBallots(voters, ['M3', 'M0', 'M2']), [])
})

t.test('only five stars at a province are proposed to the ministry', async (t) => {
  t.equal(isProposedForFive('province', 5), true)
  for (const star of [4, 3, 2, 1, null]) t.equal(isProposedForFive('province', star), false)
  t.equal(isProposedForFive('ministry', 5), false)
})

t.test(
  'a closed or cancelled session takes nothing, a planned one recusals, clearances, its opening and its end',
  async (t) => {
    t.same([...sessionActions.closed, ...sessionActions.cancelled], [])
    t.same(sessionActions.planned, [
      ...['recuseMember', 'clearConflict', 'giveExpertOpinion', 'addToAgenda', 'openSession', 'cancelSession'],
    ])
    t.equal(takes({ state: 'open', form: 'meeting' }, 'submitBallot'), true)
    t.equal(takes({ state: 'planned', form: 'meeting' }, 'submitBallot'), false)
    t.equal(takes({ state: 'open', form: 'meeting' }, 'openSession'), false)
  },
)

t.test('a meeting lacks judges without a leader, or where neither this round nor the next has a quorum', async (t) => {
  const [enough, few] = [council(4, 3), council(4, 2)]
  const unled = enough.map((one) => ({ ...one, present: one.position !== 'chair' }))
  const lacks = (now: Seat[], running: Seat[], next: Seat[], recused: string[] = []) =>
    lacksJudges({ now, running, next }, threeQuarters, recused)
  t.equal(lacks(enough, enough, enough), false)
  t.equal(lacks(few, enough, few), false, 'who left after the ballot counts in this round')
  t.equal(lacks(enough, few, enough), false, 'who came scores the next one')
  t.equal(lacks(few, few, few), true)
  t.equal(lacks(unled, enough, enough), true)
  t.equal(lacks(few, few, few, ['M3', 'M2']), false, 'of those who are not recused all are there')
  t.equal(lacks(enough, enough, enough, ['M0', 'M1', 'M2', 'M3']), true, 'nobody is left who might judge')
})

t.test('only written opinions get more days, while they are planned or open', async (t) => {
  const may = sessionStates.map((state) => [state, takes({ state, form: 'written' }, 'extendWrittenPeriod')])
  t.same(Object.fromEntries(may), { planned: true, open: true, closed: false, cancelled: false })
  for (const state of sessionStates) t.notOk(takes({ state, form: 'meeting' }, 'extendWrittenPeriod'))
  t.notOk(takes({ state: 'open', form: 'written' }, 'postponeDossier'))
})
