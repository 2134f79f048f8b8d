import t from 'tap'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { recordArrival } from '../../src/modules/scoring/attendance/record-arrival.ts'
import { recordDeparture } from '../../src/modules/scoring/attendance/record-departure.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { callUpDossier } from '../../src/modules/scoring/live/call-up-dossier.ts'
import { liveSession } from '../../src/modules/scoring/live/live-session.ts'
import { faultOf } from '../../src/modules/scoring/results/recompute.ts'
import { keptResults } from '../../src/modules/scoring/results/recompute-store.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { postponeDossier } from '../../src/modules/scoring/sessions/postpone-dossier.ts'
import { councilStatistics } from '../../src/modules/scoring/statistics/council-statistics.ts'
import { extendWrittenPeriod } from '../../src/modules/scoring/written/extend-written-period.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { askedInWriting, goTo, lastMoment, over, period, reEvaluation } from '../support/written.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const begin = new Date(app.clock.now)
const reason = 'Hai thành viên phải về trước, không đủ số thành viên theo quy chế'

/** An open meeting of a council of four, of whom three make a quorum. */
async function meeting(door: Door, count: number) {
  app.clock.now = new Date(begin)
  people.province.token = app.tokenOf(people.province.id)
  const council = await councilOf(app, door, { officer: people.province })
  const dossierIds = []
  for (let nth = 0; nth < count; nth += 1) dossierIds.push(await reviewedDossier(app))
  const sessionId = await openedSession(door, council, dossierIds)
  const [chair, second, third, fourth] = council.voters as [Person, Person, Person, Person]
  const { secretary } = council
  const items = dossierIds.map((dossierId) => ({ sessionId, dossierId }))
  const leaves = async (...who: Person[]) => {
    for (const { id: accountId } of who)
      await granted(door, recordDeparture, { sessionId, accountId, at: app.clock.now.toISOString() }, secretary)
  }
  return { council, sessionId, items, secretary, chair, second, third, fourth, leaves }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a dossier that lost its quorum is put off, the session closes with the others${through}`, async (t) => {
    const { council, sessionId, items, secretary, chair, second, third, fourth, leaves } = await meeting(door, 2)
    const [judged, off] = items as [(typeof items)[number], (typeof items)[number]]
    for (const voter of [chair, second, third, fourth]) await vote(door, voter, judged, scored(80))
    await granted(door, concludeDossier, judged, secretary)
    await granted(door, callUpDossier, off, secretary)
    await vote(door, chair, off, scored(95))
    await granted(door, recuseMember, { ...off, reason: 'Cổ đông' }, fourth)
    await leaves(third)
    t.equal((await refused(door, postponeDossier, { ...off, reason }, second)).code, 'forbidden')
    const { code } = await refused(door, concludeDossier, off, secretary)
    t.equal(code, 'ballots-missing')
    const put = await granted(door, postponeDossier, { ...off, reason }, secretary)
    const now = app.clock.now.toISOString()
    t.match(put.agenda[1], { concluded: false, up: false, turned: { ground: 'postponed', reason, at: now } })
    t.equal((await refused(door, postponeDossier, { ...off, reason }, secretary)).code, 'turned-into-meeting')
    t.equal((await refused(door, concludeDossier, off, secretary)).code, 'turned-into-meeting')
    const ballot = { ...off, round: 1, choices: scored(80) }
    t.equal((await refused(door, submitBallot, ballot, second)).code, 'turned-into-meeting')
    const live = await granted(door, liveSession, { sessionId }, secretary)
    t.match(live, { dossierUp: null, dossiers: [{}, { awaited: [] }] })
    const { rows } = await app.database.pool.query('select state from dossiers where id = $1', [off.dossierId])
    t.same(rows, [{ state: 'reviewed' }])
    const { items: waiting } = await granted(door, councilQueue, {}, secretary)
    t.same(
      waiting.map(({ step }) => step),
      ['close-session'],
    )
    await granted(door, closeSession, { sessionId }, secretary)
    const { items: results } = await granted(door, sessionResults, { sessionId }, chair)
    t.match(results, [{ dossierId: judged.dossierId, mean: { sum: 320, count: 4 } }])
    t.equal(results.length, 1)
    const minutes = await granted(door, sessionDocument, { sessionId, document: 'minutes' }, chair)
    t.match(minutes, {
      items: [{ dossierId: judged.dossierId }],
      turned: [{ dossierId: off.dossierId, ground: 'postponed', reason, at: now }],
      movements: [{ name: 'Thành viên 2', kind: 'left', at: now }],
    })
    const form = { ...off, accountId: chair.id, round: 1 }
    t.equal((await refused(door, ballotForm, form, secretary)).code, 'turned-into-meeting', 'still secret')
    const counted = async () =>
      (await granted(door, councilStatistics, { councilId: council.id }, people.province)).members.map(
        ({ ballots }) => ballots,
      )
    t.same(await counted(), [1, 1, 1, 1])

    const plan = { councilId: council.id, heldOn: '2026-06-16', dossierIds: [off.dossierId] }
    const later = await granted(door, planSession, plan, secretary)
    t.match(later.agenda, [{ round: 2, firstRound: 2, earlierSessionId: sessionId, recused: [fourth.id] }])
    const again = { sessionId: later.id, dossierId: off.dossierId }
    await granted(door, openSession, { sessionId: later.id, attendees: council.attendees }, secretary)
    for (const voter of [chair, second, third]) await vote(door, voter, again, scored(72), 2)
    await granted(door, concludeDossier, again, secretary)
    await granted(door, closeSession, { sessionId: later.id }, secretary)
    const { items: told } = await granted(door, sessionResults, { sessionId: later.id }, chair)
    t.match(told, [{ mean: { sum: 216, count: 3 }, scoring: { rounds: 2 } }])
    t.same(
      told[0]!.scoring!.ballots.map(({ round, total }) => [round, total]),
      [
        [1, 95],
        [2, 72],
        [2, 72],
        [2, 72],
      ],
    )
    t.same(await counted(), [2, 2, 2, 1], 'scored for the first time in the later session')
    t.equal((await granted(door, ballotForm, form, secretary)).total, 95, 'told with those of the other session')
    const faults = []
    for await (const kept of keptResults(app.database.db))
      faults.push(...kept.map((one) => faultOf(app.server.ocop.world, one)))
    t.ok(faults.length >= 2 && faults.every((fault) => fault === null), 'computed again to the same')
  })

  t.test(`nothing is put off that those who are there may judge, in whichever round${through}`, async (t) => {
    const { sessionId, items, secretary, chair, second, third, fourth, leaves } = await meeting(door, 1)
    const [item] = items as [(typeof items)[number]]
    t.equal((await refused(door, postponeDossier, { ...item, reason }, secretary)).code, 'quorum-there')
    await leaves(fourth)
    t.equal((await refused(door, postponeDossier, { ...item, reason }, secretary)).code, 'quorum-there')
    await vote(door, third, item, scored(80))
    await leaves(third)
    // Who left after the ballot is counted in this round: it has its quorum, a further one would not.
    t.equal((await refused(door, postponeDossier, { ...item, reason }, secretary)).code, 'quorum-there')
    for (const voter of [chair, second]) await vote(door, voter, item, scored(80))
    await granted(door, concludeDossier, item, secretary)
    t.equal((await refused(door, postponeDossier, { ...item, reason }, secretary)).code, 'dossier-concluded')
    t.equal((await refused(door, closeSession, { sessionId }, secretary)).code, 'quorum-missing')
    await granted(door, recordArrival, { sessionId, accountId: third.id }, secretary)
    await granted(door, closeSession, { sessionId }, secretary)
    const wrong = await refused(door, postponeDossier, { ...item, reason }, secretary)
    t.equal(wrong.code, 'session-wrong-state')
  })

  t.test(`a meeting whose chair or members never come back puts all off and closes on that${through}`, async (t) => {
    const { sessionId, items, secretary, chair, second, leaves } = await meeting(door, 2)
    await leaves(chair)
    const [one, two] = items as [(typeof items)[number], (typeof items)[number]]
    await granted(door, postponeDossier, { ...one, reason }, secretary)
    t.equal((await refused(door, closeSession, { sessionId }, secretary)).code, 'chair-absent')
    await granted(door, recordArrival, { sessionId, accountId: chair.id }, secretary)
    t.equal((await refused(door, postponeDossier, { ...two, reason }, secretary)).code, 'quorum-there')
    await leaves(chair, second)
    await granted(door, postponeDossier, { ...two, reason }, secretary)
    t.match(await granted(door, closeSession, { sessionId }, secretary), { state: 'closed' })
    const report = await granted(door, sessionDocument, { sessionId, document: 'council-report' }, secretary)
    t.match(report, { items: [], turned: [{ no: 1 }, { no: 2 }] })
  })

  t.test(`who is recused from a dossier neither puts it off nor learns that it was${through}`, async (t) => {
    const { sessionId, items, secretary, chair, second, third, leaves } = await meeting(door, 2)
    const [item] = items as [(typeof items)[number]]
    await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, chair)
    await leaves(second, third)
    t.equal((await refused(door, postponeDossier, { ...item, reason }, chair)).code, 'not-found')
    const { agenda } = await granted(door, postponeDossier, { ...item, reason }, secretary)
    t.equal(agenda.length, 2)
    const { agenda: seen } = await granted(door, recordArrival, { sessionId, accountId: second.id }, chair)
    t.same(
      seen.map(({ dossierId }) => dossierId),
      [items[1]!.dossierId],
    )
  })

  t.test(`written opinions get more days before the last one is over, with the reason, kept${through}`, async (t) => {
    app.clock.now = new Date(begin)
    people.province.token = app.tokenOf(people.province.id)
    const council = await councilOf(app, door, { officer: people.province })
    const item = { dossierId: await reEvaluation(app), sessionId: '' }
    item.sessionId = await askedInWriting(door, council, [item.dossierId])
    const { sessionId } = item
    const more = { sessionId, writtenUntil: '2026-06-19', reason: 'Ba thành viên đi công tác' }
    const go = (day: string, time?: string) => goTo(app, council, day, time)
    const [, member] = council.voters as [Person, Person]
    t.equal((await refused(door, extendWrittenPeriod, more, member)).code, 'forbidden')
    for (const writtenUntil of [period.writtenUntil, '2026-06-11']) {
      const { errors } = await refused(door, extendWrittenPeriod, { ...more, writtenUntil }, council.secretary)
      t.match(errors, [{ pointer: '/writtenUntil', code: 'not-later' }])
    }
    go(...lastMoment)
    const longer = await granted(door, extendWrittenPeriod, more, council.secretary)
    const at = app.clock.now.toISOString()
    const extension = { from: period.writtenUntil, until: more.writtenUntil, reason: more.reason, at }
    t.match(longer, { writtenUntil: more.writtenUntil, extensions: [extension] })
    go(...over)
    for (const voter of council.voters) await vote(door, voter, item, scored(80))
    go('2026-06-20', '00:00:00')
    const tooLate = { ...more, writtenUntil: '2026-06-30' }
    t.equal((await refused(door, extendWrittenPeriod, tooLate, council.secretary)).code, 'outside-written-period')
    await granted(door, concludeDossier, item, council.secretary)
    await granted(door, closeSession, { sessionId }, council.secretary)
    const minutes = await granted(door, sessionDocument, { sessionId, document: 'minutes' }, council.secretary)
    t.same(minutes.extensions, [extension])
  })

  t.test(`a meeting has no period, and no period goes beyond the council’s term${through}`, async (t) => {
    const { sessionId, secretary } = await meeting(door, 1)
    const more = { sessionId, writtenUntil: '2026-06-19', reason: 'x' }
    t.equal((await refused(door, extendWrittenPeriod, more, secretary)).code, 'session-wrong-state')
    const council = await councilOf(app, door, { officer: people.province, regulation: { termUntil: '2026-06-30' } })
    const plan = { councilId: council.id, form: 'written' as const, ...period, dossierIds: [await reEvaluation(app)] }
    const { id } = await granted(door, planSession, plan, council.secretary)
    const beyond = { ...more, sessionId: id, writtenUntil: '2026-07-01' }
    t.equal((await refused(door, extendWrittenPeriod, beyond, council.secretary)).code, 'council-outside-term')
    const within = { ...beyond, writtenUntil: '2026-06-30' }
    t.match(await granted(door, extendWrittenPeriod, within, council.officer), { writtenUntil: '2026-06-30' })
  })
}

t.test('the database itself puts off in a meeting only, and keeps why', async (t) => {
  const [rest] = doorsOf(app) as [Door]
  const { sessionId, items } = await meeting(rest, 1)
  const { pool } = app.database
  const turn = (ground: string, why: string | null) =>
    pool.query('insert into turned_items (session_id, dossier_id, ground, reason, at) values ($1, $2, $3, $4, now())', [
      sessionId,
      items[0]!.dossierId,
      ground,
      why,
    ])
  await t.rejects(turn('opinions-differ', null), { code: '23514' }, 'opinions are written elsewhere')
  await t.rejects(turn('postponed', null), { code: '23514' }, 'without a reason')
  await t.rejects(pool.query("update written_extensions set reason = 'y'"), { code: '42501' })
})
