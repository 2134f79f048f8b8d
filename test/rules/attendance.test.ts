import fc from 'fast-check'
import t from 'tap'
import {
  type Movement,
  type MovementKind,
  movementFault,
  movementIn,
  rollIn,
  rollNow,
} from '../../src/modules/scoring/attendance/attendance-rules.ts'
import { seated, seatTakenAt } from '../../src/modules/scoring/councils/council-rules.ts'
import {
  type CouncilPosition,
  mayVote,
  missingBallots,
  missingQuorum,
  votersOf,
} from '../../src/modules/scoring/rules.ts'
import { always } from '../support/property.ts'

const place = (accountId: string, position: CouncilPosition = 'member', standsInForId: string | null = null) => ({
  ...{ accountId, position, votes: mayVote(position), standsInForId },
})
const council = [
  place('chair', 'chair'),
  place('one'),
  place('two'),
  place('stand-in', 'substitute', 'one'),
  place('other', 'substitute', 'one'),
  place('secretary', 'secretary'),
]
const item = (dossierId: string, round = 1, concluded = false) => ({
  dossierId,
  round,
  concluded,
  recused: [] as string[],
})
const cast = (dossierId: string, round: number, ...accountIds: string[]) =>
  accountIds.map((accountId) => ({ dossierId, round, accountId }))

const opened = (...attendees: string[]) => seated(council, attendees)
const sitting = (roll: ReturnType<typeof opened>, agenda: ReturnType<typeof item>[], submissions = cast('A', 1)) => ({
  ...{ roll, agenda, submissions, movements: [] as Movement[] },
})

t.test(
  'who comes late scores what runs and is not all there yet, the next round of the rest, nothing concluded',
  async (t) => {
    const roll = opened('chair', 'two')
    const agenda = [item('untouched'), item('begun'), item('complete'), item('over', 1, true)]
    const submissions = [
      ...cast('begun', 1, 'chair'),
      ...cast('complete', 1, 'chair', 'two'),
      ...cast('over', 1, 'chair', 'two'),
    ]
    const arrival = movementIn(sitting(roll, agenda, submissions), 'one', 'arrived')
    t.same(arrival.fromRounds, { untouched: 1, begun: 1, complete: 2 })
    const voters = (dossierId: string, round = 1) => votersOf(rollIn(roll, [arrival], { dossierId, round }))
    t.same(voters('untouched'), ['chair', 'one', 'two'])
    t.same(voters('complete'), ['chair', 'two'])
    t.same(voters('complete', 2), ['chair', 'one', 'two'])
    t.same(voters('over', 7), ['chair', 'two'])
  },
)

t.test('ballots that a recusal set aside leave a round as if they were not there', async (t) => {
  const roll = opened('chair', 'two')
  const complete = cast('A', 1, 'chair', 'two')
  const from = (recused: string[], accountId: string, kind: 'arrived' | 'left') =>
    movementIn(sitting(roll, [{ ...item('A'), recused }], complete), accountId, kind).fromRounds.A
  t.equal(from(['two'], 'one', 'arrived'), 2, 'the others are all there, and may have been told how they stand')
  t.equal(from(['chair', 'two'], 'one', 'arrived'), 1, 'nobody has scored it')
  t.same([from([], 'two', 'left'), from(['two'], 'two', 'left')], [2, 1])
})

t.test('who leaves keeps what was submitted and owes nothing more', async (t) => {
  const roll = opened('chair', 'one', 'two')
  const there = sitting(roll, [item('A'), item('B')], cast('A', 1, 'one'))
  const departure = movementIn(there, 'one', 'left')
  t.same(departure.fromRounds, { A: 2, B: 1 })
  t.same(votersOf(rollIn(roll, [departure], item('A'))), ['chair', 'one', 'two'])
  t.same(votersOf(rollIn(roll, [departure], item('A', 2))), ['chair', 'two'])
  t.same(votersOf(rollIn(roll, [departure], item('B'))), ['chair', 'two'])
})

const all = { quorumNumerator: 3, quorumDenominator: 4 }

t.test(
  'who is not there counts among the members: the quorum of a dossier falls with them and comes back',
  async (t) => {
    const roll = opened('chair', 'one', 'two')
    const left = { accountId: 'one', kind: 'left' as const, fromRounds: { A: 1 } }
    const back = { ...left, kind: 'arrived' as const }
    t.equal(missingQuorum(rollIn(roll, [], item('A')), all), null)
    t.same(missingQuorum(rollIn(roll, [left], item('A')), all), { present: 2, members: 3, needed: 3 })
    t.equal(missingQuorum(rollIn(roll, [left, back], item('A')), all), null)
    t.equal(missingQuorum(rollIn(roll, [left], item('B')), all), null)
  },
)

t.test(
  'a substitute takes the seat of one who left from where that one has no ballot, and never beside one',
  async (t) => {
    const roll = opened('chair', 'one', 'two')
    const there = sitting(roll, [item('A'), item('B')], cast('A', 1, 'one'))
    const left = movementIn(there, 'one', 'left')
    const taken = movementIn({ ...there, movements: [left] }, 'stand-in', 'arrived')
    t.same(taken.fromRounds, { A: 2, B: 1 })
    const voters = (dossierId: string, round: number) => votersOf(rollIn(roll, [left, taken], { dossierId, round }))
    t.same(voters('A', 1), ['chair', 'one', 'two'])
    t.same(voters('A', 2), ['chair', 'two', 'stand-in'])
    t.same(voters('B', 1), ['chair', 'two', 'stand-in'])
    t.same(missingQuorum(rollIn(roll, [left, taken], item('B')), { quorumNumerator: 1, quorumDenominator: 1 }), null)
  },
)

t.test('nobody arrives who is there, or for a taken seat, and nobody leaves who is not there', async (t) => {
  const roll = opened('chair', 'stand-in')
  const fault = (accountId: string, kind: MovementKind, movements: Movement[] = []) =>
    movementFault({ roll, movements }, accountId, kind)
  t.equal(fault('one', 'arrived'), 'seat-taken')
  t.equal(fault('other', 'arrived'), 'seat-taken')
  t.equal(fault('stand-in', 'arrived'), 'already-present')
  t.equal(fault('two', 'arrived'), null)
  t.equal(fault('two', 'left'), 'not-present')
  t.equal(fault('chair', 'left'), null)
  t.equal(fault('nobody', 'arrived'), 'not-on-the-roll')
  const gone = [{ accountId: 'stand-in', kind: 'left' as const, fromRounds: {} }]
  t.equal(fault('one', 'arrived', gone), null)
  t.equal(fault('other', 'arrived', gone), null)
  t.equal(fault('stand-in', 'left', gone), 'not-present')
})

t.test('a secretary who comes late has no vote', async (t) => {
  const roll = opened('chair')
  const arrival = movementIn(sitting(roll, [item('A')]), 'secretary', 'arrived')
  t.same(votersOf(rollNow(roll, [arrival])), ['chair'])
})

const dossierIds = ['A', 'B']
const someone = fc.constantFrom(...council.map(({ accountId }) => accountId))
type Event =
  | { what: 'vote'; who: string; dossierId: string }
  | { what: MovementKind; who: string }
  | { what: 'round' | 'conclude'; dossierId: string }
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('vote' as const),
      who: someone,
      dossierId: fc.constantFrom(...dossierIds),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('arrived' as const, 'left' as const), who: someone }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('round' as const, 'conclude' as const),
      dossierId: fc.constantFrom(...dossierIds),
    }),
  },
)
const anySession = fc.record({
  attendees: fc.subarray(council.map(({ accountId }) => accountId)).filter((who) => seatTakenAt(council, who) === null),
  recused: fc.subarray(['chair', 'one', 'stand-in']),
  events: fc.array(anyEvent, { minLength: 1, maxLength: 40 }),
})

/** Plays what happens in a session as the actions do it, and holds what must be true after each step. */
always(
  'whoever comes and goes, a seat has one vote in a round, no ballot is lost, and what is all there stays as it is',
  anySession,
  ({ attendees, recused, events }) => {
    const roll = seated(council, attendees)
    const agenda = dossierIds.map((dossierId) => ({ ...item(dossierId), recused: dossierId === 'A' ? recused : [] }))
    const movements: Movement[] = []
    const submissions: ReturnType<typeof cast> = []
    const fixed = new Map<string, string>()
    const votersIn = (one: (typeof agenda)[number], round: number) =>
      votersOf(rollIn(roll, movements, { ...one, round }), one.recused)
    const castIn = (dossierId: string, round: number) =>
      submissions
        .filter((ballot) => ballot.dossierId === dossierId && ballot.round === round)
        .map((one) => one.accountId)
    const isComplete = (one: (typeof agenda)[number]) => {
      const ballots = castIn(one.dossierId, one.round)
      return ballots.length > 0 && missingBallots(votersIn(one, one.round), ballots).length === 0
    }
    for (const event of events) {
      if (event.what === 'vote') {
        const one = agenda.find(({ dossierId }) => dossierId === event.dossierId)!
        const may = !one.concluded && votersIn(one, one.round).includes(event.who)
        if (may && !castIn(one.dossierId, one.round).includes(event.who))
          submissions.push(...cast(one.dossierId, one.round, event.who))
      } else if (event.what === 'arrived' || event.what === 'left') {
        if (movementFault({ roll, movements }, event.who, event.what)) continue
        movements.push(movementIn({ roll, movements, agenda, submissions }, event.who, event.what))
      } else if ('dossierId' in event) {
        const one = agenda.find(({ dossierId }) => dossierId === event.dossierId)!
        if (!isComplete(one) || one.concluded) continue
        if (event.what === 'round') one.round += 1
        else one.concluded = true
      }
      for (const one of agenda) {
        if (isComplete(one)) {
          const key = `${one.dossierId} ${one.round}`
          if (!fixed.has(key)) fixed.set(key, JSON.stringify(votersIn(one, one.round)))
        }
        for (let round = 1; round <= one.round + 1; round += 1) {
          const voters = votersIn(one, round)
          const seats = voters.map((id) => council.find(({ accountId }) => accountId === id)!.standsInForId ?? id)
          if (new Set(seats).size !== seats.length) throw new Error(`two of one seat: ${voters}`)
          const lost = castIn(one.dossierId, round).filter((id) => !voters.includes(id))
          if (lost.length > 0) throw new Error(`ballots lost: ${lost}`)
          const then = fixed.get(`${one.dossierId} ${round}`)
          if (then !== undefined && then !== JSON.stringify(voters)) throw new Error(`${then} became ${voters}`)
          const members = rollIn(roll, movements, { ...one, round }).filter(({ votes }) => votes)
          if (members.length !== 3) throw new Error(`${members.length} seats with a vote`)
        }
      }
    }
  },
  3000,
)
