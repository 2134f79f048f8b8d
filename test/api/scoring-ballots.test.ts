import t from 'tap'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { myBallots } from '../../src/modules/scoring/ballots/my-ballots.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { withdrawKnockOut } from '../../src/modules/scoring/ballots/withdraw-knock-out.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { type Person, testApp } from '../support/app.ts'
import {
  councilOf,
  doorsOf,
  type Item,
  openedSession,
  reviewedDossier,
  scored,
  vote,
  voteAll,
} from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province, commune } = await peopleOf(app)

/** A council of four in an open session with one dossier. */
async function scoring(door: Door) {
  const council = await councilOf(app, door, { officer: province })
  const dossierId = await reviewedDossier(app)
  const sessionId = await openedSession(door, council, [dossierId])
  const [one, two, three, four] = council.voters as [Person, Person, Person, Person]
  return { council, secretary: council.secretary, item: { sessionId, dossierId }, one, two, three, four }
}

const conclude = (door: Door, item: Item, as: Person) => refused(door, concludeDossier, item, as)

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a ballot is counted, sealed, and read by its member alone${through}`, async (t) => {
    const { item, one, two, secretary } = await scoring(door)
    const ballot = { ...item, round: 1, choices: scored(83), opinion: 'Bao bì tốt' }
    const cast = await granted(door, submitBallot, ballot, one)
    t.match(cast, { total: 83, round: 1, member: { accountId: one.id }, opinion: 'Bao bì tốt', hash: /^[0-9a-f]{64}$/ })
    t.same((await granted(door, myBallots, { sessionId: item.sessionId }, one)).items, [cast])
    for (const as of [two, secretary]) {
      t.same((await granted(door, myBallots, { sessionId: item.sessionId }, as)).items, [])
    }
  })

  t.test(`a second ballot of a round is refused and changes nothing${through}`, async (t) => {
    const { item, one } = await scoring(door)
    const cast = await vote(door, one, item, scored(83))
    const second = { ...item, round: 1, choices: scored(60) }
    t.match(await refused(door, submitBallot, second, one), { code: 'ballot-already-submitted', status: 409 })
    t.same((await granted(door, myBallots, { sessionId: item.sessionId }, one)).items, [cast])
  })

  t.test(`faults of a ballot are told with pointers into it, and nothing is kept${through}`, async (t) => {
    const { item, one } = await scoring(door)
    const { '1.1': _missing, ...others } = scored(80)
    const choices = { ...others, '5.1': 1, '9': 40, '99': 1 }
    const problem = await refused(door, submitBallot, { ...item, round: 1, choices }, one)
    t.match(problem, { code: 'invalid-ballot', status: 422 })
    t.same(problem.errors?.map(({ pointer }) => pointer).sort(), [
      '/choices/1.1',
      '/choices/5.2',
      '/choices/9',
      '/choices/99',
    ])
    t.same((await granted(door, myBallots, { sessionId: item.sessionId }, one)).items, [])
  })

  t.test(`only voting members who are present and not recused score${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(door, planSession, plan, province)
    const item = { sessionId, dossierId }
    const [, absent, recused, present] = council.voters as [Person, Person, Person, Person]
    const ballot = { ...item, round: 1, choices: scored(80) }
    const code = async (as: Person) => (await refused(door, submitBallot, ballot, as)).code
    t.equal(await code(present), 'session-wrong-state')
    const attendees = council.attendees.filter((id) => id !== absent.id)
    await granted(door, openSession, { sessionId, attendees }, council.chair)
    await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, recused)
    t.equal(await code(absent), 'not-a-voter')
    t.equal(await code(council.secretary), 'not-a-voter')
    t.equal(await code(recused), 'not-found')
    t.equal(await code(province), 'forbidden')
    t.equal(await code(commune), 'forbidden')
    const elsewhere = await councilOf(app, door, { officer: province, size: 1 })
    t.equal(await code(elsewhere.chair), 'not-found')
    await vote(door, present, item, scored(80))
  })

  t.test(`progress tells who has submitted and who is awaited${through}`, async (t) => {
    const { item, two, secretary, council } = await scoring(door)
    await vote(door, two, item, scored(70))
    const { dossiers } = await granted(door, sessionProgress, { sessionId: item.sessionId }, secretary)
    const [round] = dossiers[0]!.rounds
    t.same(round?.submitted, [{ accountId: two.id, name: 'Thành viên 1' }])
    t.same(
      round?.awaited.map(({ accountId }) => accountId).sort(),
      council.voters
        .filter((voter) => voter !== two)
        .map(({ id }) => id)
        .sort(),
    )
  })

  t.test(`a dossier is concluded once, when all ballots are in, by chair or secretary${through}`, async (t) => {
    const { item, one, two, three, four, secretary } = await scoring(door)
    for (const voter of [one, two, three]) await vote(door, voter, item, scored(85))
    t.match(await conclude(door, item, secretary), { code: 'ballots-missing', status: 409, missing: [four.id] })
    t.equal((await conclude(door, item, two)).code, 'forbidden')
    await vote(door, four, item, scored(84))
    t.same(await granted(door, concludeDossier, item, secretary), { ...item, concluded: true })
    t.equal((await conclude(door, item, one)).code, 'dossier-concluded')
    t.equal((await refused(door, openRound, item, one)).code, 'dossier-concluded')
    const late = { ...item, round: 2, choices: scored(90) }
    t.equal((await refused(door, submitBallot, late, two)).code, 'dossier-concluded')
    t.equal(
      (await refused(door, recordKnockOut, { ...item, criterion: '7', ground: 'x' }, one)).code,
      'dossier-concluded',
    )
    t.equal((await refused(door, recuseMember, { ...item, reason: 'x' }, two)).code, 'dossier-concluded')
  })

  t.test(`a spread of the limit is concluded; one point more asks for a further round${through}`, async (t) => {
    const within = await scoring(door)
    await voteAll(door, within.council, within.item, [90, 80, 85])
    t.equal((await refused(door, openRound, within.item, within.secretary)).code, 'spread-within-limit')
    await granted(door, concludeDossier, within.item, within.secretary)

    const { council, item, one, secretary } = await scoring(door)
    t.equal((await refused(door, openRound, item, secretary)).code, 'ballots-missing')
    await voteAll(door, council, item, [90, 79, 85])
    const problem = await conclude(door, item, secretary)
    t.match(problem, { code: 'spread-above-limit', status: 409 })
    t.notMatch(JSON.stringify(problem), /\b(90|79|11|10)\b/)
    t.match(await granted(door, openRound, item, secretary), { agenda: [{ round: 2 }] })
    const late = { ...item, round: 3, choices: scored(80) }
    t.match(await refused(door, submitBallot, late, one), { code: 'round-not-running', round: 2 })
    t.equal((await conclude(door, item, secretary)).code, 'ballots-missing')
    await voteAll(door, council, item, [84, 80, 85], 2)
    await granted(door, concludeDossier, item, secretary)
    const own = await granted(door, myBallots, { sessionId: item.sessionId }, one)
    t.same(
      own.items.map(({ round, total }) => [round, total]),
      [
        [1, 90],
        [2, 84],
      ],
    )
  })

  t.test(`what the ballots leave open the council settles, and only that${through}`, async (t) => {
    const { item, one, two, three, four, secretary } = await scoring(door)
    const verdict = { ...item, key: '5:1.5', met: true, note: 'Hội đồng thống nhất' }
    t.equal((await refused(door, recordVerdict, verdict, secretary)).code, 'ballots-missing')
    for (const voter of [one, two, three]) await vote(door, voter, item, scored(95))
    await vote(door, four, item, scored(95, ['1.5']))
    const open = [{ kind: 'gate', star: 5, criterion: '1.5' }]
    t.match(await conclude(door, item, secretary), { code: 'verdicts-needed', status: 409, open })
    const refusal = (key: string) => refused(door, recordVerdict, { ...verdict, key }, secretary)
    t.match(await refusal('5:4.1'), { code: 'verdict-not-open', open })
    t.match((await refusal('5:99')).errors, [{ pointer: '/key', code: 'unknown-verdict' }])
    t.equal((await refused(door, recordVerdict, verdict, two)).code, 'forbidden')
    t.match(await granted(door, recordVerdict, verdict, secretary), { key: '5:1.5', met: true })
    t.match(await refusal('5:1.5'), { code: 'verdict-not-open', open: [] })
    await granted(door, concludeDossier, item, secretary)
  })

  t.test(`a knock-out is recorded on a criterion of the set or the file, once${through}`, async (t) => {
    const { item, secretary } = await scoring(door)
    const finding = { ...item, criterion: 'file', ground: 'Giấy tờ không trung thực' }
    t.match(await granted(door, recordKnockOut, finding, secretary), { criterion: 'file' })
    t.equal((await refused(door, recordKnockOut, finding, secretary)).code, 'already-exists')
    const unknown = { ...finding, criterion: '77' }
    t.match((await refused(door, recordKnockOut, unknown, secretary)).errors, [{ pointer: '/criterion' }])
    await granted(door, recordKnockOut, { ...finding, criterion: '7' }, secretary)
  })

  t.test(`a knock-out ends the evaluation, so a wide spread needs no further round${through}`, async (t) => {
    const { council, item, secretary } = await scoring(door)
    await voteAll(door, council, item, [95, 60, 80])
    t.equal((await conclude(door, item, secretary)).code, 'spread-above-limit')
    await granted(door, recordKnockOut, { ...item, criterion: 'file', ground: 'Hồ sơ giả' }, secretary)
    t.equal((await refused(door, openRound, item, secretary)).code, 'spread-within-limit')
    await granted(door, concludeDossier, item, secretary)
    await granted(door, closeSession, { sessionId: item.sessionId }, secretary)
    const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, secretary)
    t.match(items, [
      { outcome: 'knocked-out', star: null, scoring: { rounds: 1, response: { spread: { within: false } } } },
    ])
  })

  t.test(
    `it is taken back with a reason before the dossier is concluded, and both stay on record${through}`,
    async (t) => {
      const { council, item, one, two, secretary } = await scoring(door)
      const finding = { ...item, criterion: 'file', ground: 'Nghi hồ sơ giả' }
      const taken = { ...item, criterion: 'file', reason: 'Đã xác minh bản gốc' }
      const takenBack = (as: Person, more = {}) => refused(door, withdrawKnockOut, { ...taken, ...more }, as)
      t.match((await takenBack(secretary)).errors, [{ pointer: '/criterion', code: 'no-such-knock-out' }])
      const { at: foundAt } = await granted(door, recordKnockOut, finding, secretary)
      t.equal((await takenBack(two)).code, 'forbidden')
      t.match((await takenBack(one, { criterion: '7' })).errors, [{ code: 'no-such-knock-out' }])
      await voteAll(door, council, item, [95, 60, 80])
      app.clock.now = new Date(app.clock.now.getTime() + 60_000)
      const at = app.clock.now.toISOString()
      t.same(await granted(door, withdrawKnockOut, taken, one), {
        ...{ ...finding, at: foundAt },
        withdrawal: { reason: 'Đã xác minh bản gốc', at },
      })
      t.match((await takenBack(secretary)).errors, [{ code: 'no-such-knock-out' }], 'once')
      t.equal((await conclude(door, item, secretary)).code, 'spread-above-limit', 'the ballots count again')
      const again = { ...finding, ground: 'Bản gốc bị sửa' }
      await granted(door, recordKnockOut, again, secretary)
      t.equal((await refused(door, recordKnockOut, again, secretary)).code, 'already-exists')
      await granted(door, withdrawKnockOut, taken, secretary)
      await granted(door, openRound, item, secretary)
      await voteAll(door, council, item, [80], 2)
      await granted(door, concludeDossier, item, secretary)
      t.equal((await takenBack(secretary)).code, 'dossier-concluded')
      await granted(door, closeSession, { sessionId: item.sessionId }, secretary)
      const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, secretary)
      const withdrawal = { reason: 'Đã xác minh bản gốc', at }
      t.match(items, [
        {
          ...{ outcome: 'rated', star: 4, knockOuts: [] },
          scoring: {
            findings: [
              { ground: 'Nghi hồ sơ giả', withdrawal },
              { ground: 'Bản gốc bị sửa', withdrawal },
            ],
            request: { knockOuts: [] },
          },
        },
      ])
      const asked = { sessionId: item.sessionId, document: 'minutes' as const }
      const minutes = await granted(door, sessionDocument, asked, secretary)
      const told = { criterion: 'file', name: null, reason: 'Đã xác minh bản gốc', at }
      t.match(minutes.items[0], {
        knockOuts: [],
        withdrawnKnockOuts: [
          { ...told, ground: 'Nghi hồ sơ giả' },
          { ...told, ground: 'Bản gốc bị sửa' },
        ],
      })
    },
  )

  t.test(`a session closes when every dossier is concluded and a quorum is still there${through}`, async (t) => {
    const { council, item, one, two, secretary } = await scoring(door)
    const { sessionId } = item
    const close = (attendees?: string[]) =>
      refused(door, closeSession, { sessionId, ...(attendees && { attendees }) }, secretary)
    t.match(await close(), { code: 'dossiers-not-concluded', dossierIds: [item.dossierId] })
    await voteAll(door, council, item, [80])
    await granted(door, concludeDossier, item, secretary)
    t.match(await close([one.id, two.id]), { code: 'quorum-missing', present: 2, members: 4, needed: 3 })
    t.equal((await close(council.attendees.slice(1))).code, 'chair-absent')
    t.match((await close([province.id])).errors, [{ pointer: '/attendees/0', code: 'not-present' }])
    t.equal((await refused(door, closeSession, { sessionId }, two)).code, 'forbidden')
    const closed = await granted(door, closeSession, { sessionId, attendees: council.attendees.slice(0, 3) }, secretary)
    t.match(closed, { state: 'closed', allowed: [], closedAt: app.clock.now.toISOString() })
    t.equal(closed.members.filter(({ presentAtClosing }) => presentAtClosing).length, 3)
    t.match(await close(), { code: 'session-wrong-state', state: 'closed', allowed: [] })
    const late = { ...item, round: 1, choices: scored(80) }
    t.equal((await refused(door, submitBallot, late, two)).code, 'session-wrong-state')
  })
}

t.test('the database itself lets one finding on a criterion stand, and none of a result be taken back', async (t) => {
  const [door] = doorsOf(app) as [Door]
  const { council, item, secretary } = await scoring(door)
  const { at } = await granted(door, recordKnockOut, { ...item, criterion: '7', ground: 'Giả' }, secretary)
  const find = `insert into knock_outs (session_id, dossier_id, criterion, ground, at) values ($1, $2, '7', 'x', now())`
  const write = (sql: string, ...more: string[]) =>
    app.database.pool.query(sql, [item.sessionId, item.dossierId, ...more])
  await t.rejects(write(find), { code: '23505' }, 'a second that stands')
  await voteAll(door, council, item, [80])
  await granted(door, concludeDossier, item, secretary)
  const take = `insert into knock_out_withdrawals (session_id, dossier_id, criterion, found_at, reason, at) values ($1, $2, '7', $3, 'x', now())`
  await t.rejects(write(take, at), { code: '23514' }, 'after the result')
  await t.rejects(app.database.pool.query('delete from knock_out_withdrawals'), { code: '42501' })
})

t.test('what a member chose and thought is not written to the audit log', async (t) => {
  const { rows } = await app.database.pool.query("select input from audit_entries where action = 'submitBallot'")
  t.ok(rows.length > 0)
  t.ok(rows.every(({ input }) => /"choices":"\[redacted\]"/.test(input) && /"opinion":"\[redacted\]"/.test(input)))
})
