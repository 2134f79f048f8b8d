import t from 'tap'
import { compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import type { CriteriaSet } from '../../src/modules/criteria/rules.ts'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { type Matter, type Standing, standingOf } from '../../src/modules/scoring/results/standing.ts'
import { actionsOf, defaultRegulation, sessionActions } from '../../src/modules/scoring/rules.ts'
import { mayBeWritten, takesBallotsOn, writingOn } from '../../src/modules/scoring/written/rules.ts'
import { artificialSet, criterion, ladder, plainChoices, plainSet, shippedSet } from '../support/criteria-sets.ts'

const loaded = (source: CriteriaSet) => ({ ...shippedSet(1), source, compiled: compileCriteriaSet(source) })
const plain = loaded(plainSet)
/** Five stars ask for 30 on criterion 1, and 0 on criterion 2 may knock out. */
const gated = loaded(
  artificialSet({
    A: [criterion('1', ladder(35, { 5: 30 }))],
    B: [criterion('2', ladder(25), { zeroKnocksOut: true })],
    C: [criterion('3', ladder(40))],
  }),
)

type Score = number | Record<string, number>
const member = { position: 'member' as const, votes: true, present: true }

/** Written opinions of as many members as there are scores; null has given none. */
function opinions(scores: readonly (Score | null)[], over = false, more: Partial<Matter> = {}): Matter {
  const cast = scores.map((score, at) => ({
    id: `B${at}`,
    sessionId: 'S',
    dossierId: 'D',
    round: 1,
    accountId: `M${at}`,
    choices: typeof score === 'number' ? plainChoices(score) : (score ?? {}),
    total: 0,
    opinion: null,
    submittedAt: '2026-06-01T03:00:00.000Z',
    hash: Buffer.alloc(32),
  }))
  return {
    set: plain,
    regulation: defaultRegulation,
    writing: { over },
    item: { dossierId: 'D', round: 1, recused: [] },
    roll: scores.map((_, at) => ({ accountId: `M${at}`, ...member })),
    ballots: cast.filter((_, at) => scores[at] !== null),
    movements: [],
    verdicts: [],
    knockOuts: [],
    ...more,
  }
}

const starOf = (standing: Standing) => (standing.kind === 'settled' ? standing.result.star : standing.kind)
const star = (...given: Parameters<typeof opinions>) => starOf(standingOf(opinions(...given)))

t.test('opinions that come to one star are settled by the mean, as a meeting’s are', async (t) => {
  t.equal(star([80, 82, 84, 79]), 4)
  const written = standingOf(opinions([80, 82, 84, 79]))
  t.same(written, standingOf(opinions([80, 82, 84, 79], false, { writing: null })))
})

t.test('opinions differ where one alone gives another star: 70 and 80 agree, 69 and 70 do not', async (t) => {
  t.equal(star([70, 80, 80, 80]), 4)
  t.equal(star([69, 70, 70, 70]), 'opinions-differ')
  t.equal(starOf(standingOf(opinions([69, 70, 70, 70], false, { writing: null }))), 3, 'a meeting bands the mean')
})

t.test('opinions differ above the limit of the spread, not at it', async (t) => {
  t.equal(star([71, 81, 75, 75]), 4)
  t.equal(star([71, 82, 75, 75]), 'opinions-differ')
})

t.test('opinions differ where they leave open what decides the star, though each alone gives the same', async (t) => {
  const apart = [
    { 1: 36, 2: 26, 3: 30 },
    { 1: 30, 2: 26, 3: 41 },
    { 1: 30, 2: 26, 3: 41 },
  ]
  t.equal(star(apart, false, { set: gated }), 'opinions-differ')
  t.equal(star([apart[1]!, apart[1]!, apart[1]!], false, { set: gated }), 4)
})

t.test('opinions differ where some of them knock out, not where all do', async (t) => {
  const [zero, one] = [
    { 1: 36, 2: 1, 3: 41 },
    { 1: 36, 2: 2, 3: 41 },
  ]
  t.equal(star([zero, one, one], false, { set: gated }), 'opinions-differ')
  t.match(standingOf(opinions([zero, zero, zero], false, { set: gated })), { result: { outcome: 'knocked-out' } })
})

t.test('while the period runs a missing opinion is waited for, and that others differ is not told', async (t) => {
  t.same(standingOf(opinions([20, 95, 80, null])), { kind: 'ballots-missing', missing: ['M3'] })
  t.equal(star([20, 95, 80, null], true), 'opinions-differ')
})

t.test('when it is over those who gave an opinion must be a quorum: three of four are, two are not', async (t) => {
  t.equal(star([80, 80, 80, null], true), 4)
  t.same(standingOf(opinions([80, 80, null, null], true)), {
    kind: 'quorum-missing',
    attendance: { present: 2, members: 4, needed: 3 },
  })
  const recused = { dossierId: 'D', round: 1, recused: ['M2', 'M3'] }
  t.equal(star([80, 80, null, null], true, { item: recused }), 4, 'who is recused is asked for nothing')
  t.equal(star([null, null, null, null], true), 'quorum-missing')
})

t.test('what differs is not told: neither who, nor by how much, nor on what', async (t) => {
  t.same(standingOf(opinions([20, 95, 80, 80])), { kind: 'opinions-differ' })
})

t.test('opinions are given from the first to the last day, and are over after it', async (t) => {
  const days = { form: 'written' as const, heldOn: '2026-06-02', writtenUntil: '2026-06-12' }
  const on = (day: string) => [takesBallotsOn(days, day), writingOn(days, day)?.over]
  t.same(on('2026-06-01'), [false, false])
  t.same(on('2026-06-02'), [true, false])
  t.same(on('2026-06-12'), [true, false])
  t.same(on('2026-06-13'), [false, true])
  const meeting = { form: 'meeting' as const, heldOn: '2026-06-02', writtenUntil: null }
  t.same([takesBallotsOn(meeting, '2026-06-20'), writingOn(meeting, '2026-06-20')], [true, null])
})

t.test('only a re-evaluation gets written opinions', async (t) => {
  t.same(dossierKinds.filter(mayBeWritten), ['re-evaluation'])
})

t.test(
  'in writing nothing is agreed on: no verdict, no finding, no further round; only there it is turned',
  async (t) => {
    const written = actionsOf({ state: 'open', form: 'written' })
    const meeting = actionsOf({ state: 'open', form: 'meeting' })
    t.same(
      meeting.filter((action) => !written.includes(action)),
      ['callUpDossier', 'openRound', 'recordVerdict', 'recordKnockOut', 'recordArrival', 'recordDeparture'],
    )
    t.same(
      written.filter((action) => !meeting.includes(action)),
      ['turnIntoMeeting'],
    )
    t.same(actionsOf({ state: 'planned', form: 'written' }), sessionActions.planned)
  },
)
