import t from 'tap'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { type Matter, standingOf } from '../../src/modules/scoring/results/standing.ts'
import { actionsOf, sessionActions } from '../../src/modules/scoring/rules.ts'
import { mayBeWritten, takesBallotsOn, writingOn } from '../../src/modules/scoring/written/rules.ts'
import { gated, matterOf, type Score, starOf } from '../support/matter.ts'

/** Written opinions of as many members as there are scores; null has given none. */
const opinions = (scores: readonly (Score | null)[], over = false, more: Partial<Matter> = {}): Matter =>
  matterOf(scores, { writing: { over }, ...more })

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
  const recused = { dossierId: 'D', round: 1, firstRound: 1, recused: ['M2', 'M3'] }
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
      [
        ...['callUpDossier', 'openRound', 'recordVerdict', 'recordKnockOut', 'withdrawKnockOut', 'postponeDossier'],
        ...['recordArrival', 'recordDeparture'],
      ],
    )
    t.same(
      written.filter((action) => !meeting.includes(action)),
      ['turnIntoMeeting', 'extendWrittenPeriod'],
    )
    t.same(
      actionsOf({ state: 'planned', form: 'written' }).filter(
        (action) => !sessionActions.planned.includes(action as never),
      ),
      ['extendWrittenPeriod'],
    )
  },
)
