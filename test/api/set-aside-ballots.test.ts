import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { reopenDossier } from '../../src/modules/certification/reopen-dossier.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { issueBallot } from '../../src/modules/documents/ballots/issued/issue-ballot.ts'
import { issuedBallot } from '../../src/modules/documents/ballots/issued/issued-ballot.ts'
import { issuedBallots } from '../../src/modules/documents/ballots/issued/issued-ballots.ts'
import { issueSessionDocument } from '../../src/modules/documents/issued/issue-session-document.ts'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { modules } from '../../src/modules/index.ts'
import { myBallots } from '../../src/modules/scoring/ballots/my-ballots.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { liveSession } from '../../src/modules/scoring/live/live-session.ts'
import { faultOf } from '../../src/modules/scoring/results/recompute.ts'
import { keptResults } from '../../src/modules/scoring/results/recompute-store.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { postponeDossier } from '../../src/modules/scoring/sessions/postpone-dossier.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { councilStatistics } from '../../src/modules/scoring/statistics/council-statistics.ts'
import { turnIntoMeeting } from '../../src/modules/scoring/written/turn-into-meeting.ts'
import { type Person, type TestApp, testApp } from '../support/app.ts'
import { askAddresses, askAll, type Look, sameIn } from '../support/ask-everyone.ts'
import { type Scene, sceneOf } from '../support/blind-scene.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote, voteAll } from '../support/council.ts'
import { frozen } from '../support/database.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { routes } from '../support/every-question.ts'
import { runDueJobs } from '../support/jobs.ts'
import { keptState } from '../support/kept-state.ts'
import { peopleOf } from '../support/path.ts'
import { askedInWriting, reEvaluation } from '../support/written.ts'

const start = '2026-06-01T03:00:00.000Z'
const app = await testApp(t, start)
const { province, chairman } = await peopleOf(app)
const reason = 'Cổ đông của chủ thể'

/** A session on one dossier, open, and what is done in it as somebody. */
async function scene(door: Door, { size = 5, regulation = {}, written = false } = {}) {
  const council = await councilOf(app, door, { officer: province, size, regulation })
  const dossierId = written ? await reEvaluation(app) : await reviewedDossier(app)
  const sessionId = await (written ? askedInWriting : openedSession)(door, council, [dossierId])
  const item = { sessionId, dossierId }
  const { chair, secretary } = council
  const [, member, other] = council.voters as [Person, Person, Person]
  return {
    ...{ council, item, chair, secretary, member, other },
    declare: async (as: Person) =>
      (await granted(door, declareConflict, { dossierId, kind: 'share' as const, ground: reason }, as)).id,
    recuse: (accountId: string, as = secretary) => granted(door, recuseMember, { ...item, accountId, reason }, as),
    recusing: async (accountId: string, as = secretary) =>
      (await refused(door, recuseMember, { ...item, accountId, reason }, as)).code,
    clear: (accountId: string, basis: string, as = chair) =>
      granted(door, clearConflict, { ...item, accountId, basis, reason: 'Đã chuyển nhượng năm 2020' }, as),
    conclude: () => granted(door, concludeDossier, item, secretary),
    concluding: () => refused(door, concludeDossier, item, secretary),
    close: () => granted(door, closeSession, { sessionId }, secretary),
    closing: () => refused(door, closeSession, { sessionId }, secretary),
  }
}

const ballotsStored = async (dossierId: string): Promise<number> => {
  const sql = 'select count(*)::int as n from ballots where dossier_id = $1'
  return (await app.database.pool.query(sql, [dossierId])).rows[0].n
}

async function faultsOf(dossierId: string): Promise<(string | null)[]> {
  const faults: (string | null)[] = []
  for await (const kept of keptResults(app.database.db))
    for (const one of kept) if (one.result.dossierId === dossierId) faults.push(faultOf(app.server.ocop.world, one))
  return faults
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `over an open conflict who leads recuses a member who scored: the ballot counts in nothing and stays stored${through}`,
    async (t) => {
      const { council, item, member, declare, recuse, recusing, concluding, conclude, close, ...of } = await scene(door)
      const { sessionId, dossierId } = item
      await voteAll(door, council, item, [80, 99, 80, 81, 82])
      t.equal((await concluding()).code, 'spread-above-limit')
      t.equal(await recusing(member.id), 'ballot-already-submitted', 'nobody takes out a ballot that lies apart')
      const { id: documentId } = await granted(door, issueBallot, { ...item, round: 1 }, member)
      const basis = await declare(member)
      const conflicts = [{ dossierId, accountId: member.id, basis, kind: 'share' }]
      t.match(await concluding(), { code: 'conflicts-open', status: 409, count: 1, conflicts })
      const verdict = { ...item, key: '5:1.5', met: true, note: 'Biên bản' }
      for (const problem of [
        await refused(door, openRound, item, of.chair),
        await refused(door, recordVerdict, verdict, of.chair),
      ])
        t.equal(problem.code, 'conflicts-open', 'nor is anybody told how it stands with it')
      t.equal(await recusing(member.id, member), 'own-conflict', 'nobody takes their own ballot back')
      t.equal(await recusing(member.id, of.other), 'forbidden')
      await recuse(member.id)

      const others = council.voters.filter((voter) => voter !== member).map(({ id }) => id)
      const progress = await granted(door, sessionProgress, { sessionId }, of.chair)
      const [round] = progress.dossiers[0]!.rounds
      t.same(round!.submitted.map(({ accountId }) => accountId).sort(), others.toSorted())
      t.same(round!.awaited, [])
      const live = await granted(door, liveSession, { sessionId }, of.chair)
      t.same([live.dossiers[0]!.submitted.toSorted(), live.dossiers[0]!.awaited], [others.toSorted(), []])
      t.same((await granted(door, myBallots, { sessionId }, member)).items, [])
      t.equal((await refused(door, ballotForm, { ...item, round: 1 }, member)).code, 'not-found')
      t.match((await granted(door, sessionConflicts, { sessionId }, of.chair)).items, [{ basis, state: 'recused' }])

      await conclude()
      await close()
      const { items } = await granted(door, sessionResults, { sessionId }, of.chair)
      t.match(items, [{ star: 4, mean: { sum: 323, count: 4 } }])
      const { ballots, setAside, response, request } = items[0]!.scoring!
      t.same(ballots.map(({ total }) => total).sort(), [80, 80, 81, 82])
      const at = app.clock.now.toISOString()
      t.same(setAside, [{ member: { accountId: member.id, name: 'Thành viên 1' }, rounds: [1], reason, at }])
      t.notMatch(JSON.stringify([response, request]), member.id)
      const { members } = await granted(door, councilStatistics, { councilId: council.id }, of.chair)
      t.same(members.map((one) => one.member.accountId).sort(), others.toSorted())
      const asked = { ...item, accountId: member.id, round: 1 }
      t.equal((await refused(door, ballotForm, asked, of.chair)).code, 'not-found')
      t.same((await granted(door, issuedBallots, { sessionId }, of.chair)).items, [])
      for (const as of [of.chair, member])
        t.equal(
          (await refused(door, issuedBallot, { documentId }, as)).code,
          'not-found',
          'nor what was issued to sign',
        )
      const minutes = await granted(door, sessionDocument, { sessionId, document: 'minutes' as const }, of.chair)
      t.match(minutes.items, [{ recused: [], setAside: [{ name: 'Thành viên 1', reason, rounds: [1] }], spread: 2 }])
      t.same(minutes.items[0]!.rounds[0]!.ballots.map(({ total }) => total).sort(), [80, 80, 81, 82])
      t.equal(await ballotsStored(dossierId), 5)
      t.same(await faultsOf(dossierId), [null], 'computed again to the same')
    },
  )

  t.test(`a conflict that the chair cleared recuses nobody, and the ballot counts${through}`, async (t) => {
    const { council, item, member, declare, clear, recusing, concluding, conclude } = await scene(door)
    await voteAll(door, council, item, [80])
    const basis = await declare(member)
    t.equal((await concluding()).code, 'conflicts-open')
    await clear(member.id, basis)
    t.equal(await recusing(member.id), 'ballot-already-submitted')
    await conclude()
    t.equal(await recusing(member.id), 'dossier-concluded')
  })

  t.test(
    `the chair’s own is for a secretary to recuse from or the office to clear, so that nothing stands still${through}`,
    async (t) => {
      for (const settled of ['recused', 'cleared']) {
        const { council, item, chair, declare, clear, recuse, recusing, concluding, conclude, close } =
          await scene(door)
        await voteAll(door, council, item, [80])
        const basis = await declare(chair)
        t.equal((await concluding()).code, 'conflicts-open')
        t.equal(await recusing(chair.id, chair), 'own-conflict')
        if (settled === 'recused') await recuse(chair.id)
        else await clear(chair.id, basis, province)
        await conclude()
        t.equal((await close()).state, 'closed')
      }
    },
  )

  t.test(
    `in a further round the member scores no more until it is settled, and ballots of all rounds are set aside${through}`,
    async (t) => {
      const { council, item, member, secretary, declare, recuse, conclude, close, chair } = await scene(door)
      await voteAll(door, council, item, [80, 60])
      await granted(door, openRound, item, secretary)
      await declare(member)
      const again = { ...item, round: 2, choices: scored(80) }
      t.equal((await refused(door, submitBallot, again, member)).code, 'conflicts-open')
      await recuse(member.id)
      t.equal((await refused(door, submitBallot, again, member)).code, 'not-found')
      for (const voter of council.voters) if (voter !== member) await vote(door, voter, item, scored(80), 2)
      await conclude()
      await close()
      const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, chair)
      t.match(items, [{ mean: { count: 4 }, scoring: { setAside: [{ rounds: [1] }] } }])
      t.equal(items[0]!.scoring!.ballots.length, 8)
      t.same(await faultsOf(item.dossierId), [null])
    },
  )

  t.test(
    `where it breaks the quorum the dossier is put off, and the next session goes on without that member${through}`,
    async (t) => {
      const all = { quorumNumerator: 1, quorumDenominator: 1 }
      const { council, item, declare, recuse, concluding, secretary, chair } = await scene(door, { regulation: all })
      const { sessionId, dossierId } = item
      await voteAll(door, council, item, [80])
      for (const voter of council.voters) await declare(voter)
      for (const voter of council.voters) await recuse(voter.id)
      t.equal((await concluding()).code, 'quorum-missing')
      await granted(door, postponeDossier, { ...item, reason: 'Không còn người chấm' }, secretary)
      await granted(door, closeSession, { sessionId }, secretary)
      const heldOn = '2026-06-20'
      const plan = { councilId: council.id, heldOn, dossierIds: [dossierId] }
      const later = await granted(door, planSession, plan, secretary)
      t.equal(later.agenda[0]!.recused.length, 5)
      t.equal(
        (await refused(door, ballotForm, { ...item, accountId: chair.id }, secretary)).code,
        'turned-into-meeting',
      )
    },
  )

  t.test(`a written opinion is set aside alike, and too few go to a meeting${through}`, async (t) => {
    const written = await scene(door, { written: true, size: 4 })
    const { council, item, member, other, declare, recuse, secretary, concluding } = written
    await voteAll(door, council, item, [80])
    const [one, two] = [await declare(member), await declare(other)]
    t.match(await concluding(), { code: 'conflicts-open', count: 2 })
    t.equal((await refused(door, turnIntoMeeting, item, secretary)).code, 'conflicts-open')
    await recuse(member.id)
    t.match(await concluding(), { conflicts: [{ basis: two }] })
    t.not(one, two)
    await recuse(other.id)
    await written.conclude()
    await written.close()
    const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, secretary)
    t.match(items, [{ mean: { sum: 160, count: 2 } }])
  })

  t.test(
    `what is concluded is not closed over a conflict: the chair clears it, or those above open it again${through}`,
    async (t) => {
      for (const settled of ['cleared', 'reopened']) {
        const { council, item, member, declare, clear, recusing, conclude, closing, close, ...of } = await scene(door)
        await voteAll(door, council, item, [80])
        await conclude()
        const basis = await declare(member)
        const conflicts = [{ basis, accountId: member.id }]
        t.match(await closing(), { code: 'conflicts-open', status: 409, count: 1, conflicts })
        t.equal(await recusing(member.id), 'dossier-concluded')
        if (settled === 'cleared') await clear(member.id, basis)
        else await granted(door, reopenDossier, { ...item, reason }, chairman)
        t.equal((await close()).state, 'closed')
        if (settled === 'cleared') continue
        const plan = { councilId: council.id, heldOn: '2026-06-20', dossierIds: [item.dossierId] }
        const { id: sessionId } = await granted(door, planSession, plan, of.secretary)
        const opening = { sessionId, attendees: council.attendees }
        t.match(await refused(door, openSession, opening, of.secretary), { code: 'conflicts-open', conflicts })
        await granted(door, recuseMember, { sessionId, dossierId: item.dossierId, reason }, member)
        await granted(door, openSession, opening, of.secretary)
      }
    },
  )

  t.test(`who did not score keeps nobody from concluding, as before${through}`, async (t) => {
    const { council, item, secretary, declare, conclude, close } = await scene(door)
    await voteAll(door, council, item, [80])
    await declare(secretary)
    await conclude()
    t.equal((await close()).state, 'closed')
  })
}

type Hidden = { points: number; opinion: string; wait: number }

/** From one beginning: a member scores as said, is recused over a tie, and the council goes on to the end without. */
async function history({ app, scene, since }: Look, { points, opinion, wait }: Hidden) {
  const { sessionId, dossierIds, council, hidden, known } = scene
  const [door] = doorsOf(app) as [Door]
  const { secretary, chair } = council
  const [gone, ...staying] = hidden as [Person, ...Person[]]
  const [first, ...others] = dossierIds.map((dossierId) => ({ sessionId, dossierId }))
  app.clock.now = new Date(app.clock.now.getTime() + wait)
  await granted(door, submitBallot, { ...first!, round: 1, choices: scored(points), opinion }, gone)
  app.clock.now = new Date(start)
  for (const item of others) await vote(door, gone, item, scored(95))
  // A five-star gate that the council settles as unmet: the file goes no further, where other tests look at its papers.
  for (const item of [first!, ...others])
    for (const [at, voter] of staying.entries()) await vote(door, voter, item, scored(95, at === 0 ? ['1.5'] : []))
  // Found by the system, so that it has no id that would be another in every history.
  const advised = 'insert into dossier_advisers (dossier_id, account_id) values ($1, $2)'
  await app.database.pool.query(advised, [first!.dossierId, gone.id])
  await granted(door, recuseMember, { ...first!, accountId: gone.id, reason }, secretary)
  const tie = known.byAction.clearConflict as { accountId: string; basis: string }
  await granted(door, clearConflict, { ...first!, ...tie, reason: 'Họ xa' }, chair)
  for (const item of [first!, ...others]) {
    await granted(door, recordVerdict, { ...item, key: '5:1.5', met: false, note: 'Biên bản' }, secretary)
    await granted(door, concludeDossier, item, secretary)
  }
  await granted(door, closeSession, { sessionId }, secretary)
  const signed = { sessionId, signerName: 'Lê Văn An', signerTitle: 'Chủ tịch', document: 'minutes' as const }
  await granted(door, issueSessionDocument, signed, secretary)
  await runDueJobs(app.server.ocop)
  const about = { app, scene: { ...scene, dossierIds: [first!.dossierId] }, since }
  const told = { ...(await askAll(about, queries, scene.observers)), ...(await askAddresses(about, scene.observers)) }
  // Ids that each history makes anew are one word by now; the tag of what holds them is not.
  const untagged = (answer: string) => answer.replace(/"etag":".*?(?<!\\)",/, '')
  const compared = Object.fromEntries(Object.entries(told).map(([asked, all]) => [asked, all.map(untagged)]))
  return [compared, await keptState(app.database, secret, since)]
}

/** Modules before the councils' cannot read what councils keep (test/contract/imports.test.ts). */
const mayKnow = modules.slice(modules.findIndex(({ name }) => name === 'scoring')).map(({ name }) => name)
const queries: Action[] = routes
  .filter(({ action, module }) => action.kind === 'query' && mayKnow.includes(module))
  .map(({ action }) => action)
/** The stored row itself, and what is another in every history: places in a chain, the time of day. */
const secret = {
  ballots: ['choices', 'total', 'opinion', 'hash', 'submitted_at'],
  audit_entries: ['at', 'seq', 'request_id', 'hash'],
  events: ['at'],
  idempotency_keys: ['key', 'request_hash', 'answer', 'at'],
  'graphile_worker._private_jobs': ['id', 'created_at', 'updated_at'],
  signing_keys: ['*'],
  registry_changes: ['id', 'txid', 'at'],
  edge_purges: ['id', 'at'],
}

t.test('what a ballot that was set aside holds is told to nobody, ever, and changes nothing', async (t) => {
  const beginning: TestApp = await testApp(t, start)
  const made = await sceneOf(beginning)
  const wanted = ['chair', 'province', 'producer']
  const observers = made.observers.filter(({ name }) => wanted.includes(name))
  const gone = { name: 'gone', as: made.hidden[0]!, roles: ['council-member'] as const }
  const scene: Scene = { ...made, observers: [...observers, gone] }
  const since = Date.now()
  const template = await frozen(beginning.database)
  const apps = await Promise.all([0, 1].map(() => testApp(t, start, template)))
  const ballots = [
    { points: 60, opinion: 'Chưa đạt', wait: 5_000 },
    { points: 91, opinion: 'Rất tốt, đề nghị 5 sao', wait: 90_000 },
  ]
  const told = await Promise.all(ballots.map((ballot, at) => history({ app: apps[at]!, scene, since }, ballot)))
  for (const [at, stage] of ['in what anyone is told', 'in what is kept'].entries())
    sameIn(
      t,
      told.map((one) => one[at]!),
      stage,
    )
  const answered = Object.entries(told[0]![0]!).filter(([, [one]]) => one!.startsWith('200'))
  for (const name of ['sessionResults', 'sessionDocument', 'councilStatistics', 'sessionWhatIf', 'dossierComparison'])
    t.ok(
      answered.some(([key]) => key.includes(` ${name} `)),
      `${name} is compared`,
    )
})
