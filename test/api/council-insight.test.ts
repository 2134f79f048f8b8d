import t from 'tap'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { councilStatistics } from '../../src/modules/scoring/statistics/council-statistics.ts'
import { sessionWhatIf } from '../../src/modules/scoring/what-if/session-what-if.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, reviewedDossier, scored, setNo, vote, voteAll } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const doors = doorsOf(app)
const [rest] = doors as [Door]
const half = { quorumNumerator: 1, quorumDenominator: 2 }
const council = await councilOf(app, rest, { officer: people.province, size: 4, regulation: half })
const [chair, second, recused, absent] = council.voters as [Person, Person, Person, Person]
const as = ({ token }: Person) => ({ token })
const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)] as const
const { id: sessionId } = await granted(
  rest,
  planSession,
  { councilId: council.id, heldOn: '2026-06-01', dossierIds: [...dossierIds] },
  as(council.secretary),
)
const first = { sessionId, dossierId: dossierIds[0] }
const other = { sessionId, dossierId: dossierIds[1] }
const voters: Council = { ...council, voters: [chair, second, recused] }

/** The members of the statistics by name of their person. */
async function membersFor(reader: Person, input: object = {}) {
  const answers = []
  for (const door of doors)
    answers.push(await granted(door, councilStatistics, { councilId: council.id, ...input }, as(reader)))
  const [one, two] = answers
  return { same: JSON.stringify(one) === JSON.stringify(two), ...one! }
}

t.test('an open session is in no statistics, and no what-if is asked of it', async (t) => {
  await granted(rest, recuseMember, { ...other, reason: 'Cổ đông' }, as(recused))
  const attendees = council.attendees.filter((id) => id !== absent.id)
  await granted(rest, openSession, { sessionId, attendees }, as(council.secretary))
  for (const [at, points] of [70, 75, 95].entries()) await vote(rest, voters.voters[at]!, first, scored(points))
  for (const [at, points] of [70, 75].entries()) await vote(rest, voters.voters[at]!, other, scored(points))
  await granted(rest, openRound, first, as(council.secretary))
  await voteAll(rest, voters, first, [80], 2)
  await granted(rest, concludeDossier, first, as(council.secretary))
  await granted(rest, concludeDossier, other, as(council.secretary))
  t.match(await membersFor(chair), { same: true, sessions: 0, dossiers: 0, members: [] })
  for (const door of doors)
    t.match(await refused(door, sessionWhatIf, { sessionId, instrument: '26-2026', set: setNo }, as(chair)), {
      code: 'session-wrong-state',
    })
})

t.test('after closing it shows how each scored in the first round, without the recused and the absent', async (t) => {
  await granted(rest, closeSession, { sessionId }, as(council.secretary))
  const { same, members, ...counted } = await membersFor(council.secretary)
  t.ok(same, 'both doors say the same')
  t.match(counted, { sessions: 1, dossiers: 2 })
  const told = new Map(members.map((one) => [one.member.accountId, one]))
  t.same([...told.keys()].sort(), [chair.id, second.id, recused.id].sort())
  // 70 beside 75 and 95, then beside 75
  t.match(told.get(chair.id), { ballots: 2, severity: '10.00', outliers: [{ total: 70, othersMean: '85.00' }] })
  t.match(told.get(second.id), { ballots: 2, severity: '1.25', outliers: [] })
  t.match(told.get(recused.id), {
    ballots: 1,
    severity: '-22.50',
    outliers: [{ dossierId: first.dossierId, total: 95 }],
  })
  const { criteria } = told.get(chair.id)!
  t.ok(criteria.length > 20)
  const sum = criteria.reduce((total, { severity, ballots }) => total + Math.round(Number(severity) * 100) * ballots, 0)
  t.equal(sum, 2000, 'the criteria add up to the whole')
})

t.test('a period leaves out sessions that were held outside it, its days included', async (t) => {
  const dossiers = async (input: object) => (await membersFor(chair, input)).dossiers
  t.equal(await dossiers({ from: '2026-06-01', until: '2026-06-01' }), 2)
  t.equal(await dossiers({ from: '2026-06-02' }), 0)
  t.equal(await dossiers({ until: '2026-05-31' }), 0)
})

t.test('only those who lead the council or manage it see its statistics', async (t) => {
  const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
  const input = { councilId: council.id }
  for (const door of doors) {
    for (const person of [chair, council.secretary, people.province])
      t.ok(await granted(door, councilStatistics, input, as(person)))
    for (const person of [second, people.chairman, people.commune, people.producer, people.minister])
      t.equal((await refused(door, councilStatistics, input, as(person))).code, 'forbidden')
    t.equal((await refused(door, councilStatistics, input, as(people.ministry))).code, 'forbidden')
    t.equal((await refused(door, councilStatistics, input, as(elsewhere))).code, 'not-found')
  }
})

t.test('a leader who was recused from a dossier sees nothing of it in them', async (t) => {
  const next = await councilOf(app, rest, { officer: people.province, size: 4 })
  const seen = await reviewedDossier(app)
  const hidden = await reviewedDossier(app)
  const plan = { councilId: next.id, heldOn: '2026-06-01', dossierIds: [seen, hidden] }
  const { id } = await granted(rest, planSession, plan, as(next.secretary))
  const [leader, ...others] = next.voters as [Person, ...Person[]]
  await granted(rest, recuseMember, { sessionId: id, dossierId: hidden, reason: 'Người nhà' }, as(leader))
  await granted(rest, openSession, { sessionId: id, attendees: next.attendees }, as(next.secretary))
  for (const voter of next.voters) await vote(rest, voter, { sessionId: id, dossierId: seen }, scored(80))
  for (const voter of others) await vote(rest, voter, { sessionId: id, dossierId: hidden }, scored(60))
  for (const dossierId of [seen, hidden])
    await granted(rest, concludeDossier, { sessionId: id, dossierId }, as(next.secretary))
  await granted(rest, closeSession, { sessionId: id }, as(next.secretary))
  const dossiersFor = async (reader: Person) =>
    (await granted(rest, councilStatistics, { councilId: next.id }, as(reader))).dossiers
  t.equal(await dossiersFor(leader), 1)
  t.equal(await dossiersFor(next.secretary), 2)
  const asked = { sessionId: id, instrument: '26-2026', set: setNo }
  const { items } = await granted(rest, sessionWhatIf, asked, as(leader))
  t.same(
    items.map(({ dossierId }) => dossierId),
    [seen],
  )
})

t.test('what another set would say is answered at both doors, and kept nowhere', async (t) => {
  const kept = async () =>
    (
      await app.database.pool.query(`select (select count(*) from audit_entries) as audit,
        (select md5(string_agg(r::text, '' order by id)) from results r) as results,
        (select md5(string_agg(b::text, '' order by id)) from ballots b) as ballots`)
    ).rows
  const before = await kept()
  for (const door of doors) {
    const { items } = await granted(door, sessionResults, { sessionId }, as(chair))
    const same = await granted(door, sessionWhatIf, { sessionId, instrument: '26-2026', set: setNo }, as(chair))
    t.match(
      same.items.map(({ unmatched, was, evaluation }) => [unmatched, was.mean.shown, evaluation?.mean.shown]),
      items.map(({ mean }) => [[], mean.shown, mean.shown]),
    )
    const tourism = await granted(door, sessionWhatIf, { sessionId, instrument: '26-2026', set: 26 }, as(chair))
    t.equal(tourism.setNo, 26)
    for (const { unmatched, matched, evaluation } of tourism.items) {
      t.ok(unmatched.length > 0)
      t.ok(matched.mean.sum <= matched.max * matched.mean.count)
      t.equal(evaluation, null)
    }
    const none = { sessionId, instrument: '26-2026', set: 27 }
    t.equal((await refused(door, sessionWhatIf, none, as(chair))).code, 'unknown-criteria-set')
    const asked = { ...none, set: setNo }
    for (const person of [people.commune, people.producer])
      t.equal((await refused(door, sessionWhatIf, asked, as(person))).code, 'not-found')
  }
  t.same(await kept(), before)
})
