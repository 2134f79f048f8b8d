import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote, voteAll } from '../support/council.ts'
import { type Door, outcome } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)
const doors = doorsOf(app) as [Door, Door]
const [rest, graphql] = doors

async function scoring() {
  const council = await councilOf(app, rest, { officer: province })
  const dossierId = await reviewedDossier(app)
  const item = { sessionId: await openedSession(rest, council, [dossierId]), dossierId }
  return { council, item, secretary: council.secretary, voters: council.voters }
}

const count = async (sql: string, values: unknown[]): Promise<number> => {
  const { rows } = await app.database.pool.query(`select count(*)::int as n from ${sql}`, values)
  return rows[0].n as number
}

t.test('of two submissions of one ballot at once one is taken, at whichever door', async (t) => {
  const { item, voters } = await scoring()
  for (const voter of voters) {
    const [one, two] = [80, 85].map((points) => ({ ...item, round: 1, choices: scored(points) }))
    const outcomes = await Promise.all([
      outcome(rest, submitBallot, one!, voter),
      outcome(graphql, submitBallot, two!, voter),
      outcome(rest, submitBallot, two!, voter),
    ])
    t.same(outcomes.sort(), ['ballot-already-submitted', 'ballot-already-submitted', 'done'])
  }
  t.equal(await count('ballots where session_id = $1', [item.sessionId]), voters.length)
})

t.test('a conclusion beside the last ballot either misses it or counts it', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const { item, voters, secretary } = await scoring()
    const last = voters[3]!
    for (const voter of voters.slice(0, 3)) await vote(rest, voter, item, scored(80))
    const ballot = () => outcome(rest, submitBallot, { ...item, round: 1, choices: scored(80) }, last)
    const conclusion = () => outcome(graphql, concludeDossier, item, secretary)
    const both = attempt % 2 ? [ballot(), conclusion()] : [conclusion(), ballot()]
    const outcomes = (await Promise.all(both)).sort()
    t.ok(['ballots-missing,done', 'done,done'].includes(outcomes.join()), outcomes.join())
    const concluded = outcomes.join() === 'done,done' ? 1 : 0
    t.equal(await count('results where dossier_id = $1 and mean_count = 4', [item.dossierId]), concluded)
    t.equal(await count('results where dossier_id = $1', [item.dossierId]), concluded)
  }
})

t.test('of several conclusions at once one is made, and of several closings one', async (t) => {
  const { item, council, voters, secretary } = await scoring()
  await voteAll(rest, council, item, [80])
  const leaders = [secretary, voters[0]!, secretary, voters[0]!]
  const conclusions = leaders.map((as, at) => outcome(doors[at % 2]!, concludeDossier, item, as))
  t.same((await Promise.all(conclusions)).sort(), ['done', ...Array(3).fill('dossier-concluded')].sort())
  t.equal(await count('results where dossier_id = $1', [item.dossierId]), 1)
  const { sessionId } = item
  const closings = leaders.map((as, at) => outcome(doors[at % 2]!, closeSession, { sessionId }, as))
  t.same((await Promise.all(closings)).sort(), ['done', ...Array(3).fill('session-wrong-state')].sort())
})

t.test('of several further rounds asked for at once one is opened', async (t) => {
  const { item, council, secretary } = await scoring()
  await voteAll(rest, council, item, [95, 60])
  const asked = doors.flatMap((door) => [1, 2].map(() => outcome(door, openRound, item, secretary)))
  t.same((await Promise.all(asked)).sort(), ['ballots-missing', 'ballots-missing', 'ballots-missing', 'done'])
  t.equal(await count('session_dossiers where dossier_id = $1 and round = 2', [item.dossierId]), 1)
})

t.test('a member who submits and steps back at once has done one of the two', async (t) => {
  const { item, voters } = await scoring()
  for (const voter of voters.slice(1)) {
    const outcomes = await Promise.all([
      outcome(rest, recuseMember, { ...item, reason: 'Họ hàng' }, voter),
      outcome(graphql, submitBallot, { ...item, round: 1, choices: scored(80) }, voter),
    ])
    t.equal(outcomes.filter((one) => one === 'done').length, 1, outcomes.join())
  }
  const both = `ballots b join recusals r using (session_id, dossier_id, account_id) where session_id = $1`
  t.equal(await count(both, [item.sessionId]), 0)
})

const tie = (dossierId: string) => ({ dossierId, kind: 'share' as const, ground: 'Cổ đông' })
const counted = (dossierId: string, ballots: number) =>
  count('results where dossier_id = $1 and mean_count = $2', [dossierId, ballots])

t.test('a recusal over a conflict beside a conclusion comes before it, or the conclusion waits', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const { item, council, voters, secretary } = await scoring()
    const member = voters[3]!
    await voteAll(rest, council, item, [80])
    await outcome(rest, declareConflict, tie(item.dossierId), member)
    const recusal = () => outcome(rest, recuseMember, { ...item, accountId: member.id, reason: 'Cổ đông' }, secretary)
    const conclusion = () => outcome(graphql, concludeDossier, item, voters[0]!)
    const asked = attempt % 2 ? [recusal, conclusion] : [conclusion, recusal]
    const outcomes = (await Promise.all(asked.map((ask) => ask()))).sort().join()
    t.ok(['conflicts-open,done', 'done,done'].includes(outcomes), outcomes)
    t.equal(await counted(item.dossierId, 3), outcomes === 'done,done' ? 1 : 0)
    t.equal(await counted(item.dossierId, 4), 0)
  }
})

t.test('of a clearance and a recusal at once one settles the conflict, and the ballot counts or not', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { item, council, voters, secretary } = await scoring()
    const accountId = voters[3]!.id
    await voteAll(rest, council, item, [80])
    const said = await rest.ask(declareConflict as unknown as Action, tie(item.dossierId), voters[3]!)
    const { id: basis } = said.output as { id: string }
    const outcomes = await Promise.all([
      outcome(rest, clearConflict, { ...item, accountId, basis, reason: 'Đã chuyển nhượng' }, council.chair),
      outcome(graphql, recuseMember, { ...item, accountId, reason: 'Cổ đông' }, secretary),
    ])
    const [cleared, recused] = [
      ['done', 'ballot-already-submitted'],
      ['conflict-resolved', 'done'],
    ]
    t.ok([cleared!.join(), recused!.join()].includes(outcomes.join()), outcomes.join())
    t.equal(await outcome(rest, concludeDossier, item, secretary), 'done')
    t.equal(await counted(item.dossierId, outcomes[0] === 'done' ? 4 : 3), 1)
  }
})

t.test('what is declared beside a conclusion keeps it from being made, or from being told', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { item, council, voters, secretary } = await scoring()
    await voteAll(rest, council, item, [80])
    const conclusion = () => outcome(rest, concludeDossier, item, secretary)
    const closing = () => outcome(graphql, closeSession, { sessionId: item.sessionId }, council.chair)
    const declaration = () => outcome(graphql, declareConflict, tie(item.dossierId), voters[3]!)
    const asked = attempt % 2 ? [declaration, conclusion] : [conclusion, declaration]
    const outcomes = await Promise.all(asked.map((ask) => ask()))
    t.ok(['conflicts-open', 'done'].includes(outcomes[attempt % 2]!), outcomes.join())
    const isConcluded = outcomes[attempt % 2] === 'done'
    t.equal(await counted(item.dossierId, 4), isConcluded ? 1 : 0)
    t.equal(await closing(), isConcluded ? 'conflicts-open' : 'dossiers-not-concluded')
  }
})

t.test('a member dismissed while the session opens is not on its roll, or stays', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const council = await councilOf(app, rest, { officer: province, regulation: { quorumNumerator: 1 } })
    const dossierIds = [await reviewedDossier(app)]
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds }
    const { output } = await rest.ask(planSession as unknown as Action, plan, province)
    const { id: sessionId } = output as { id: string }
    const accountId = council.voters[2]!.id
    const outcomes = await Promise.all([
      outcome(rest, openSession, { sessionId, attendees: council.attendees }, council.secretary),
      outcome(graphql, dismissMember, { councilId: council.id, accountId }, province),
    ])
    const seated = await count('session_members where session_id = $1 and account_id = $2', [sessionId, accountId])
    const member = await count('council_members where council_id = $1 and account_id = $2', [council.id, accountId])
    t.ok(
      ['done,seated-in-open-session', 'invalid-input,done'].includes(outcomes.join()),
      `${outcomes.join()} ${seated} ${member}`,
    )
    t.equal(seated, member)
  }
})

t.test('of two sessions planned for one dossier at once one is', async (t) => {
  const council = await councilOf(app, rest, { officer: province, size: 1 })
  const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)]
  const plan = (ids: string[]) => ({ councilId: council.id, heldOn: '2026-06-15', dossierIds: ids })
  const outcomes = await Promise.all([
    outcome(rest, planSession, plan(dossierIds), province),
    outcome(graphql, planSession, plan(dossierIds.toReversed()), council.chair),
  ])
  t.same(outcomes.sort(), ['done', 'dossier-wrong-state'])
  t.equal(await count('session_dossiers where dossier_id = any($1)', [dossierIds]), 2)
})

t.test('product codes of one commune have no gaps and no doubles when sessions are planned at once', async (t) => {
  const council = await councilOf(app, rest, { officer: province, size: 1 })
  const plans = await Promise.all(
    Array.from({ length: 4 }, () => Promise.all([reviewedDossier(app), reviewedDossier(app)])),
  )
  const planned = plans.map((dossierIds, at) =>
    outcome(doors[at % 2]!, planSession, { councilId: council.id, heldOn: '2027-01-15', dossierIds }, province),
  )
  t.same(await Promise.all(planned), Array(4).fill('done'))
  const { rows } = await app.database.pool.query(
    "select product_code as code from dossiers where product_code like '%-2027'",
  )
  t.same(
    rows.map(({ code }) => Number(code.split('-')[2])).sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
})

t.test('the database itself refuses what a session does not allow, whoever writes', async (t) => {
  const { item, council, voters, secretary } = await scoring()
  const [one, two, three] = voters as [Person, Person, Person, Person]
  const write = (accountId: string, round = 1) =>
    app.database.pool.query(
      `insert into ballots (id, session_id, dossier_id, round, account_id, choices, total, submitted_at, hash)
       values (gen_random_uuid(), $1, $2, $3, $4, '{}', 80, now(), '\\x00')`,
      [item.sessionId, item.dossierId, round, accountId],
    )
  await vote(rest, one, item, scored(80))
  await t.rejects(write(one.id), { code: '23505' }, 'a second ballot of a round')
  await t.rejects(write(two.id, 2), { code: '23514' }, 'a round that does not run')
  await t.rejects(write(secretary.id), { code: '23514' }, 'one who does not vote')
  await t.rejects(write(province.id), { code: '23514' }, 'one who is no member')
  await outcome(rest, recuseMember, { ...item, reason: 'x' }, three)
  await t.rejects(write(three.id), { code: '23514' }, 'one who is recused')
  for (const voter of [two, voters[3]!]) await vote(rest, voter, item, scored(80))
  t.equal(await outcome(rest, concludeDossier, item, secretary), 'done')
  for (const table of ['ballots', 'results', 'recusals']) {
    await t.rejects(app.database.pool.query(`delete from ${table}`), { code: '42501' }, `${table} stay`)
  }
  await t.rejects(
    app.database.pool.query('update ballots set total = 100'),
    { code: '42501' },
    'ballots stay as they are',
  )
  await t.rejects(app.database.pool.query('update results set star = 5'), { code: '42501' }, 'results stay as they are')
  const stepBack = `insert into recusals (session_id, dossier_id, account_id, reason, at) values ($1, $2, $3, 'x', now())`
  const afterwards = app.database.pool.query(stepBack, [item.sessionId, item.dossierId, one.id])
  await t.rejects(afterwards, { code: '23514' }, 'a recusal from what is concluded')
  t.equal(await outcome(rest, closeSession, { sessionId: item.sessionId }, council.chair), 'done')
  await t.rejects(write(three.id), { code: '23514' }, 'a ballot in a closed session')
  const find = `insert into knock_outs (session_id, dossier_id, criterion, ground, at) values ($1, $2, '7', 'x', now())`
  const late = app.database.pool.query(find, [item.sessionId, item.dossierId])
  await t.rejects(late, { code: '23514' }, 'a finding in a closed session')
})
