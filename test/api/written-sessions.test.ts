import t from 'tap'
import { checkResults } from '../../src/cli/verify-results.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { issueBallot } from '../../src/modules/documents/ballots/issued/issue-ballot.ts'
import { issuedBallot } from '../../src/modules/documents/ballots/issued/issued-ballot.ts'
import { issuedBallots } from '../../src/modules/documents/ballots/issued/issued-ballots.ts'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { councilStatistics } from '../../src/modules/scoring/statistics/council-statistics.ts'
import { turnIntoMeeting } from '../../src/modules/scoring/written/turn-into-meeting.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, scored, vote, voteAll } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { askedInWriting, goTo, lastMoment, over, period, reEvaluation } from '../support/written.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const begin = new Date(app.clock.now)

/** A council asked for its opinions on one dossier, on the first day of the period. */
async function asked(door: Door, more = {}) {
  app.clock.now = new Date(begin)
  people.province.token = app.tokenOf(people.province.id)
  const council = await councilOf(app, door, { officer: people.province, ...more })
  const dossierId = await reEvaluation(app)
  const sessionId = await askedInWriting(door, council, [dossierId])
  return { council, item: { sessionId, dossierId }, go: (day: string, time?: string) => goTo(app, council, day, time) }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`only re-evaluations get written opinions, and the one that is none is named${through}`, async (t) => {
    const { council } = await asked(door)
    const dossierIds = [await reEvaluation(app), await reviewedDossier(app)]
    const plan = { councilId: council.id, form: 'written' as const, ...period, dossierIds }
    const errors = async (input: typeof plan | object) =>
      (await refused(door, planSession, { ...plan, ...input }, council.secretary)).errors
    t.match(await errors({}), [{ pointer: '/dossierIds/1', code: 'not-re-evaluation' }])
    t.match(await errors({ writtenUntil: '2026-05-31' }), [{ pointer: '/writtenUntil', code: 'before-first-day' }])
    t.match(await errors({ writtenUntil: null }), [{ pointer: '/writtenUntil', code: 'required' }])
    t.match(await errors({ form: 'meeting' }), [{ pointer: '/writtenUntil', code: 'not-in-writing' }])
    const meeting = { councilId: council.id, heldOn: period.heldOn, dossierIds }
    const planned = await granted(door, planSession, meeting, council.secretary)
    t.match(planned, { form: 'meeting', writtenUntil: null }, 'a meeting takes up both')
    const noRoll = await refused(door, openSession, { sessionId: planned.id }, council.secretary)
    t.match(noRoll.errors, [{ pointer: '/attendees', code: 'required' }])
  })

  t.test(`everybody is asked, nobody has to be there, and opinions that agree are concluded${through}`, async (t) => {
    const { council, item, go } = await asked(door)
    const { sessionId } = item
    t.match((await refused(door, closeSession, { sessionId, attendees: council.attendees }, council.chair)).errors, [
      { pointer: '/attendees', code: 'in-writing' },
    ])
    await voteAll(door, council, item, [80, 82, 84])
    t.match(await refused(door, turnIntoMeeting, item, council.secretary), { code: 'opinions-agree' })
    await granted(door, concludeDossier, item, council.secretary)
    const closed = await granted(door, closeSession, { sessionId }, council.secretary)
    t.match(closed, { state: 'closed', form: 'written', ...period })
    t.ok(closed.members.every(({ present, presentAtClosing }) => present && presentAtClosing === null))
    t.match((await granted(door, sessionResults, { sessionId }, council.chair)).items, [{ star: 4, outcome: 'rated' }])
    go(period.heldOn)
  })

  t.test(`opinions are taken on the days of the period only, drafts too${through}`, async (t) => {
    const { council, item, go } = await asked(door)
    const [one, two] = council.voters as [Person, Person]
    const ballot = { ...item, round: 1, choices: scored(80) }
    const outside = { code: 'outside-written-period', status: 409, from: period.heldOn, until: period.writtenUntil }
    go('2026-05-31', '23:59:59')
    t.match(await refused(door, submitBallot, ballot, one), outside)
    go(...lastMoment)
    await granted(door, submitBallot, ballot, one)
    go(...over)
    t.match(await refused(door, submitBallot, ballot, two), outside)
    t.match(await refused(door, saveBallotDraft, ballot, { ...two, ifMatch: 0 }), outside)
    const late = await reEvaluation(app)
    const plan = { councilId: council.id, form: 'written' as const, ...period, dossierIds: [late] }
    const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
    t.match(await refused(door, openSession, { sessionId }, council.secretary), outside)
  })

  t.test(`when the period is over those who gave an opinion decide, if they are a quorum${through}`, async (t) => {
    const { council, item, go } = await asked(door)
    for (const voter of council.voters.slice(0, 3)) await vote(door, voter, item, scored(80))
    go(...lastMoment)
    t.match(await refused(door, concludeDossier, item, council.secretary), {
      code: 'ballots-missing',
      missing: [council.voters[3]!.id],
    })
    t.match(await refused(door, turnIntoMeeting, item, council.secretary), { code: 'ballots-missing' })
    go(...over)
    await granted(door, concludeDossier, item, council.secretary)
    const few = await asked(door)
    for (const voter of few.council.voters.slice(0, 2)) await vote(door, voter, few.item, scored(80))
    few.go(...over)
    const numbers = { code: 'quorum-missing', present: 2, members: 4, needed: 3 }
    t.match(await refused(door, concludeDossier, few.item, few.council.secretary), numbers)
    const { agenda } = await granted(door, turnIntoMeeting, few.item, few.council.secretary)
    t.match(agenda, [{ turned: { ground: 'quorum-missing', reason: null }, concluded: false }])
  })

  t.test(
    `opinions that differ go to a meeting, where the rounds go on and all ballots are kept${through}`,
    async (t) => {
      const { council, item } = await asked(door)
      const { sessionId, dossierId } = item
      const [chair, recused] = council.voters as [Person, Person]
      await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, recused)
      for (const [at, voter] of [chair, ...council.voters.slice(2)].entries()) {
        await vote(door, voter, item, scored([66, 75, 75][at]!))
      }
      const differ = await refused(door, concludeDossier, item, council.secretary)
      t.same([differ.code, differ.status], ['opinions-differ', 409])
      t.notMatch(JSON.stringify(differ), new RegExp(chair.id))
      const finding = { ...item, criterion: 'file', ground: 'Hồ sơ giả' }
      t.equal((await refused(door, recordKnockOut, finding, council.chair)).code, 'session-wrong-state')
      t.equal((await refused(door, openRound, item, council.chair)).code, 'session-wrong-state')
      const turned = await granted(door, turnIntoMeeting, item, council.secretary)
      t.match(turned.agenda, [{ turned: { ground: 'opinions-differ', at: app.clock.now.toISOString() } }])
      t.equal((await refused(door, turnIntoMeeting, item, council.secretary)).code, 'turned-into-meeting')
      t.equal((await refused(door, concludeDossier, item, council.secretary)).code, 'turned-into-meeting')
      t.match(await granted(door, closeSession, { sessionId }, council.secretary), { state: 'closed' })
      t.same(
        (await granted(door, sessionResults, { sessionId }, council.chair)).items,
        [],
        'nothing is told of its ballots',
      )
      t.match(await granted(doorsOf(app)[0]!, dossier, { dossierId }, people.province), { state: 'reviewed' })

      const paper = { sessionId, document: 'minutes' } as const
      const minutes = await granted(door, sessionDocument, paper, council.secretary)
      t.match(minutes, { form: 'written', items: [], turned: [{ dossierId, ground: 'opinions-differ' }] })
      t.notMatch(JSON.stringify(minutes), /"total"/)
      const form = { ...item, accountId: council.voters[2]!.id }
      t.equal((await refused(door, ballotForm, form, council.chair)).code, 'turned-into-meeting')
      const issued = await granted(door, issueBallot, { ...item, round: 1 }, council.voters[2]!)
      const document = { documentId: issued.id }
      t.equal((await refused(door, issuedBallot, document, council.chair)).code, 'not-found')
      const listed = async () => (await granted(door, issuedBallots, { sessionId }, council.chair)).items.length
      t.equal(await listed(), 0)
      const counted = async () =>
        (await granted(door, councilStatistics, { councilId: council.id }, council.officer)).dossiers
      t.equal(await counted(), 0)

      const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
      const inWriting = { ...plan, form: 'written' as const, writtenUntil: '2026-06-20' }
      t.match((await refused(door, planSession, inWriting, council.secretary)).errors, [
        { pointer: '/dossierIds/0', code: 'turned-into-meeting' },
      ])
      const meeting = await granted(door, planSession, plan, council.secretary)
      t.match(meeting.agenda, [{ round: 2, firstRound: 2, earlierSessionId: sessionId, recused: [recused.id] }])
      const again = { sessionId: meeting.id, dossierId }
      await granted(door, openSession, { sessionId: meeting.id, attendees: council.attendees }, council.secretary)
      const progress = await granted(door, sessionProgress, { sessionId: meeting.id }, council.secretary)
      t.match(progress.dossiers[0]!.rounds, [{ round: 2, submitted: [] }])
      t.equal(progress.dossiers[0]!.rounds.length, 1)
      for (const voter of [chair, ...council.voters.slice(2)]) await vote(door, voter, again, scored(72), 2)
      await granted(door, concludeDossier, again, council.secretary)
      await granted(door, closeSession, { sessionId: meeting.id }, council.secretary)
      const { items } = await granted(door, sessionResults, { sessionId: meeting.id }, council.chair)
      t.match(items, [{ star: 4, mean: { shown: '72.00' }, scoring: { rounds: 2 } }])
      t.equal((await granted(door, ballotForm, form, council.chair)).total, 75, 'told with those of the meeting')
      t.match(await granted(door, issuedBallot, document, council.chair), { round: 1 })
      t.equal(await listed(), 1)
      t.equal(await counted(), 1)
      t.same(
        items[0]!.scoring!.ballots.map(({ round, total, member }) => [round, total, member.name !== '']),
        [66, 75, 75].map((total) => [1, total, true]).concat([72, 72, 72].map((total) => [2, total, true])),
      )
    },
  )

  t.test(`the chair, and nobody else, says that a matter is complex, before any opinion too${through}`, async (t) => {
    const { council, item } = await asked(door)
    const complex = { ...item, complexity: 'Khiếu nại về vùng nguyên liệu' }
    t.match(await refused(door, turnIntoMeeting, complex, council.secretary), { code: 'forbidden' })
    t.match(await refused(door, turnIntoMeeting, item, council.chair), { code: 'ballots-missing' })
    const { agenda } = await granted(door, turnIntoMeeting, complex, council.chair)
    t.match(agenda, [{ turned: { ground: 'complex', reason: complex.complexity } }])
    const ballot = { ...item, round: 1, choices: scored(80) }
    t.equal((await refused(door, submitBallot, ballot, council.voters[1]!)).code, 'turned-into-meeting')
    const { dossiers } = await granted(door, sessionProgress, { sessionId: item.sessionId }, council.chair)
    t.match(dossiers, [{ concluded: false, rounds: [{ awaited: [] }] }])
  })

  t.test(`a member is waited for until the period is over, then the leaders conclude${through}`, async (t) => {
    const { council, item, go } = await asked(door)
    const [, ...members] = council.voters as [Person, ...Person[]]
    for (const voter of members) await vote(door, voter, item, scored(80))
    const waits = async (as: Person) =>
      (await granted(door, councilQueue, {}, as)).items.map(({ step, heldOn }) => [step, heldOn])
    t.same(await waits(council.chair), [['score', period.writtenUntil]])
    t.same(await waits(council.secretary), [])
    go(...over)
    t.same(await waits(council.chair), [['conclude', period.writtenUntil]])
    t.same(await waits(members[0]!), [])
    await granted(door, concludeDossier, item, council.chair)
    t.same(await waits(council.secretary), [['close-session', period.writtenUntil]])
  })
}

const [rest] = doorsOf(app) as [Door]

t.test('the 45 days of a re-evaluation go on from the written opinions to the meeting', async (t) => {
  app.clock.now = new Date(begin)
  people.province.token = app.tokenOf(people.province.id)
  const council = await councilOf(app, rest, { officer: people.province })
  const dossierId = await reviewedDossier(app, { kind: 're-evaluation', state: 'forwarded' })
  await app.database.pool.query('update dossiers set province_received_at = null where id = $1', [dossierId])
  await done(app, people.province, 'POST', `/v1/dossiers/${dossierId}/acknowledgement`)
  await app.database.pool.query("update dossiers set state = 'reviewed' where id = $1", [dossierId])
  const clock = async () => {
    const { items } = await granted(rest, dossierDeadlines, { dossierId }, council.officer)
    return items.map(({ step, state, dueOn, changes }) => [step, state, dueOn, changes.length])
  }
  const before = await clock()
  t.match(before, [['re-evaluation', 'running']])
  const item = { sessionId: await askedInWriting(rest, council, [dossierId]), dossierId }
  goTo(app, council, '2026-06-05')
  await granted(rest, turnIntoMeeting, { ...item, complexity: 'Khiếu nại' }, council.chair)
  t.same(await clock(), before)
})

t.test('what was concluded in writing is computed again, by who had given an opinion when it was', async (t) => {
  const criteria = loadCriteriaReference()
  const wrong: unknown[] = []
  const { results } = await checkResults(app.database, criteria, (one) => wrong.push(one))
  t.ok(results > 4)
  t.same(wrong, [])
})

t.test('the database itself refuses what written opinions do not allow, whoever writes', async (t) => {
  const { council, item, go } = await asked(rest)
  const [one] = council.voters as [Person]
  const ballot = (at: string) =>
    app.database.pool.query(
      `insert into ballots (id, session_id, dossier_id, round, account_id, choices, total, submitted_at, hash)
       values (gen_random_uuid(), $1, $2, 1, $3, '{}', 80, $4, '\\x00')`,
      [item.sessionId, item.dossierId, one.id, at],
    )
  await t.rejects(ballot('2026-06-12T17:00:00Z'), { code: '23514' }, 'a ballot after the last day')
  await t.rejects(ballot('2026-05-31T16:59:59Z'), { code: '23514' }, 'a ballot before the first day')
  const find = `insert into knock_outs (session_id, dossier_id, criterion, ground, at) values ($1, $2, '7', 'x', now())`
  await t.rejects(app.database.pool.query(find, [item.sessionId, item.dossierId]), { code: '23514' }, 'a finding')
  const onAgenda = `insert into session_dossiers (session_id, dossier_id, position, criteria_sha256) values ($1, $2, 9, '')`
  const first = app.database.pool.query(onAgenda, [item.sessionId, await reviewedDossier(app)])
  await t.rejects(first, { code: '23514' }, 'a dossier that is no re-evaluation')
  go(period.heldOn)
  await granted(rest, turnIntoMeeting, { ...item, complexity: 'Khiếu nại' }, council.chair)
  await t.rejects(ballot('2026-06-12T16:59:59Z'), { code: '23514' }, 'a ballot on what goes to a meeting')
  await t.rejects(app.database.pool.query('delete from turned_items'), { code: '42501' }, 'that it does stays')
})
