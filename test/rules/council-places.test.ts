import fc from 'fast-check'
import t from 'tap'
import { isInTerm, maySubstituteFor, seated, seatTakenAt } from '../../src/modules/scoring/councils/council-rules.ts'
import {
  type CouncilPosition,
  councilPositions,
  mayVote,
  missingQuorum,
  votersOf,
} from '../../src/modules/scoring/rules.ts'
import { always } from '../support/property.ts'

t.test('a council sits from the first to the last day of its term, and on no day before or after', async (t) => {
  const term = { termFrom: '2026-06-01', termUntil: '2027-05-31' }
  const days = { '2026-05-31': false, '2026-06-01': true, '2027-05-31': true, '2027-06-01': false }
  for (const [day, sits] of Object.entries(days)) t.equal(isInTerm(term, day), sits, day)
  t.equal(isInTerm({ ...term, termUntil: null }, '2099-12-31'), true)
  t.equal(isInTerm({ ...term, termUntil: null }, '2026-05-31'), false)
})

t.test('substitutes are named for members and vice chairs who vote, for nobody else', async (t) => {
  const named = councilPositions.filter((position) => maySubstituteFor({ position, votes: true }))
  t.same(named, ['vice', 'member'])
  t.equal(maySubstituteFor({ position: 'member', votes: false }), false)
})

const place = (accountId: string, position: CouncilPosition, standsInForId: string | null = null) => ({
  accountId,
  position,
  votes: mayVote(position),
  standsInForId,
})
const members = [
  place('chair', 'chair'),
  place('one', 'member'),
  place('two', 'member'),
  place('first', 'substitute', 'one'),
  place('second', 'substitute', 'one'),
  place('expert', 'expert'),
]
const half = { quorumNumerator: 1, quorumDenominator: 2 }

t.test(
  'a substitute who is there has the vote of the member who is not, and the member has it back otherwise',
  async (t) => {
    const withSubstitute = seated(members, ['chair', 'first', 'expert'])
    t.same(votersOf(withSubstitute), ['chair', 'first'])
    t.same(missingQuorum(withSubstitute, { quorumNumerator: 1, quorumDenominator: 1 }), {
      present: 2,
      members: 3,
      needed: 3,
    })
    t.same(votersOf(seated(members, ['chair', 'one', 'expert'])), ['chair', 'one'])
    t.equal(missingQuorum(seated(members, ['chair', 'one']), half), null)
    const nobody = seated(members, [])
    t.same(missingQuorum(nobody, half), { present: 0, members: 3, needed: 2 })
    t.same(
      nobody.filter(({ votes }) => votes).map(({ accountId }) => accountId),
      ['chair', 'one', 'two'],
    )
  },
)

t.test('who comes for a taken seat is told by place: a substitute beside the member, or a second one', async (t) => {
  t.equal(seatTakenAt(members, ['chair', 'one', 'first']), 2)
  t.equal(seatTakenAt(members, ['first', 'one']), 0)
  t.equal(seatTakenAt(members, ['second', 'chair', 'first']), 2)
  t.equal(seatTakenAt(members, ['chair', 'two', 'first', 'expert']), null)
  t.equal(seatTakenAt(members, []), null)
})

/** A council of members, some with substitutes, and who of them comes. */
const anyMeeting = fc
  .array(fc.record({ substitutes: fc.integer({ min: 0, max: 3 }), votes: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((seats) =>
    seats.flatMap(({ substitutes, votes }, at) => [
      { ...place(`M${at}`, 'member'), votes: votes || substitutes > 0 },
      ...Array.from({ length: substitutes }, (_, nth) => place(`S${at}.${nth}`, 'substitute', `M${at}`)),
    ]),
  )
  .chain((all) => fc.record({ all: fc.constant(all), attendees: fc.subarray(all.map(({ accountId }) => accountId)) }))

always(
  'whoever comes, each voting seat has one vote, held by somebody there when anybody of the seat is',
  anyMeeting,
  ({ all, attendees }) => {
    const bySeat = Map.groupBy(all, ({ accountId, standsInForId }) => standsInForId ?? accountId)
    const crowded = [...bySeat.values()].some(
      (seat) => seat.filter(({ accountId }) => attendees.includes(accountId)).length > 1,
    )
    const refusedAt = seatTakenAt(all, attendees)
    if (crowded !== (refusedAt !== null)) return false
    if (crowded) return true
    const roll = seated(all, attendees)
    return [...bySeat.values()].every((seat) => {
      const own = roll.filter(({ accountId }) => seat.some((one) => one.accountId === accountId))
      const holders = own.filter(({ votes }) => votes)
      const anybody = own.some(({ present }) => present)
      return holders.length === (seat[0]!.votes ? 1 : 0) && holders.every(({ present }) => present === anybody)
    })
  },
  2000,
)
