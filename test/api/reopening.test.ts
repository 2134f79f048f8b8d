import t from 'tap'
import { checkResults } from '../../src/cli/verify-results.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { reopenDossier } from '../../src/modules/certification/reopen-dossier.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { dossierResult } from '../../src/modules/scoring/results/dossier-result.ts'
import { dossierResults } from '../../src/modules/scoring/results/dossier-results.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote, voteAll } from '../support/council.ts'
import { type Door, granted, outcome, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, chairman } = people
const [rest, graphql] = doorsOf(app) as [Door, Door]
const reason = 'Phiếu kiểm nghiệm dùng để chấm là của sản phẩm khác'

/** A session of two dossiers, both concluded at 80 points; a member is recused from the first. */
async function concluded(door: Door) {
  const council = await councilOf(app, door, { officer: province, size: 5 })
  const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)]
  const sessionId = await openedSession(door, council, dossierIds)
  const recused = council.voters[4]!
  const [item, other] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item]
  await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, recused)
  await voteAll(door, { ...council, voters: council.voters.slice(0, 4) }, item, [80])
  await voteAll(door, council, other, [80])
  for (const one of [item, other]) await granted(door, concludeDossier, one, council.secretary)
  return { council, item, other, recused, sessionId }
}
type Item = { sessionId: string; dossierId: string }

const closed = async (door: Door) => {
  const made = await concluded(door)
  await granted(door, closeSession, { sessionId: made.sessionId }, made.council.secretary)
  return made
}
const seen = async (dossierId: string, as: Person) => await granted(rest, dossier, { dossierId }, as)

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `what a closed session found is opened again and judged anew; both results are kept and read${through}`,
    async (t) => {
      const { council, item, other, recused, sessionId } = await closed(door)
      const { dossierId } = item
      const reopened = await granted(door, reopenDossier, { ...item, reason }, chairman)
      const at = app.clock.now.toISOString()
      t.match(reopened, {
        state: 'closed',
        agenda: [{ dossierId, concluded: true, reopenedAt: at }, { reopenedAt: null }],
      })
      t.match(await seen(dossierId, province), { state: 'reviewed', decidedAt: null, councilId: null })
      t.match(await seen(other.dossierId, province), { state: 'decided' })
      t.match(await granted(door, dossierResult, { dossierId }, province), { star: 4, supersededAt: at })
      t.equal((await refused(door, reopenDossier, { ...item, reason }, chairman)).code, 'already-reopened')

      const plan = { councilId: council.id, heldOn: '2026-06-20', dossierIds: [dossierId] }
      const again = await granted(door, planSession, plan, council.secretary)
      t.match(again.agenda, [{ round: 2, firstRound: 2, earlierSessionId: sessionId, recused: [recused.id] }])
      await granted(door, openSession, { sessionId: again.id, attendees: council.attendees }, council.secretary)
      const second = { sessionId: again.id, dossierId }
      for (const voter of council.voters.slice(0, 4)) await vote(door, voter, second, scored(65), 2)
      await granted(door, concludeDossier, second, council.secretary)
      await granted(door, closeSession, { sessionId: again.id }, council.secretary)

      t.match(await granted(door, dossierResult, { dossierId }, province), { star: 3, supersededAt: null })
      const { items } = await granted(door, dossierResults, { dossierId }, province)
      t.match(items, [
        { star: 4, supersededAt: at, scoring: { reopening: { reason, at } } },
        { star: 3, supersededAt: null, scoring: { rounds: 2, reopening: null } },
      ])
      t.equal(items[1]!.scoring!.ballots.length, 8, 'ballots of all rounds')
      const earlier = await granted(door, sessionResults, { sessionId }, council.chair)
      t.match(earlier.items, [{ star: 4, supersededAt: at }, { supersededAt: null }])
    },
  )

  t.test(
    `the office and the Chairman of the council's unit open again, nobody who sat there or elsewhere${through}`,
    async (t) => {
      const { council, item } = await closed(door)
      const code = async (as: Person) => (await refused(door, reopenDossier, { ...item, reason }, as)).code
      for (const as of [council.chair, council.secretary, people.commune]) t.equal(await code(as), 'forbidden')
      t.equal(await code(people.ministry), 'forbidden', 'not the council of its unit')
      const foreign = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
      t.equal(await code(foreign), 'not-found')
      const leader = council.chair
      const grant = `insert into grants (id, account_id, role, unit_code) values (gen_random_uuid(), $1, 'province-chairman', $2)`
      await app.database.pool.query(grant, [leader.id, place.province])
      t.equal(await code(leader), 'sat-in-session', 'a Chairman who chaired the council')
      await granted(door, reopenDossier, { ...item, reason }, province)
    },
  )

  t.test(
    `while the session is open a concluded dossier leaves it for another, and the rest is closed${through}`,
    async (t) => {
      const { council, item, other, sessionId } = await concluded(door)
      await granted(door, reopenDossier, { ...item, reason }, chairman)
      t.match(await seen(item.dossierId, province), { state: 'reviewed' })
      t.equal((await refused(door, dossierResult, { dossierId: item.dossierId }, province)).code, 'not-found')
      await granted(door, closeSession, { sessionId }, council.secretary)
      t.match(await seen(item.dossierId, province), { state: 'reviewed' })
      t.match(await seen(other.dossierId, province), { state: 'decided' })
    },
  )

  t.test(`what is not concluded, or decided on, is not opened again${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const sessionId = await openedSession(door, council, [dossierId])
    const item = { sessionId, dossierId }
    const code = async () => (await refused(door, reopenDossier, { ...item, reason }, chairman)).code
    t.equal(await code(), 'dossier-not-concluded')
    await voteAll(door, council, item, [80])
    await granted(door, concludeDossier, item, council.secretary)
    await granted(door, closeSession, { sessionId }, council.secretary)
    await granted(door, issueDecision, decisionOn([dossierId]), chairman)
    t.equal(await code(), 'result-decided-on')
  })
}

let number = 0
const decisionOn = (ids: string[]) => ({
  unitCode: place.province,
  number: `${++number}/QĐ-UBND`,
  signedOn: '2026-06-01',
  signerTitle: 'Chủ tịch',
  items: ids.map((dossierId) => ({ dossierId })),
})

const count = async (sql: string, values: unknown[]): Promise<number> =>
  (await app.database.pool.query(`select count(*)::int as n from ${sql}`, values)).rows[0].n

t.test(
  'a session closed beside a reopening leaves the dossier opened again, decided only if it was closed first',
  async (t) => {
    for (let attempt = 0; attempt < 4; attempt++) {
      const { council, item, other, sessionId } = await concluded(rest)
      const close = () => outcome(rest, closeSession, { sessionId }, council.secretary)
      const reopen = () => outcome(graphql, reopenDossier, { ...item, reason }, chairman)
      t.same(await Promise.all(attempt % 2 ? [close(), reopen()] : [reopen(), close()]), ['done', 'done'])
      t.match(await seen(item.dossierId, province), { state: 'reviewed', decidedAt: null })
      t.match(await seen(other.dossierId, province), { state: 'decided' })
    }
  },
)

t.test('of a decision and a reopening at once one is made', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { item } = await closed(rest)
    const decide = () => outcome(rest, issueDecision, decisionOn([item.dossierId]), chairman)
    const reopen = () => outcome(graphql, reopenDossier, { ...item, reason }, province)
    const outcomes = await Promise.all(attempt % 2 ? [decide(), reopen()] : [reopen(), decide()])
    t.equal(outcomes.filter((one) => one === 'done').length, 1, outcomes.join())
    const both = 'reopenings r join decision_items i using (result_id) where r.dossier_id = $1'
    t.equal(await count(both, [item.dossierId]), 0)
  }
})

t.test('the database keeps reopenings, and lets no decision rest on what was opened again', async (t) => {
  const { item } = await closed(rest)
  await granted(rest, reopenDossier, { ...item, reason }, chairman)
  await t.rejects(app.database.pool.query('delete from reopenings'), { code: '42501' })
  const writing = `insert into decision_items (id, decision_id, product_id, star, dossier_id, result_id)
    select gen_random_uuid(), (select id from decisions limit 1), d.product_id, 4, d.id, r.id
      from results r join dossiers d on d.id = r.dossier_id where r.dossier_id = $1`
  await t.rejects(app.database.pool.query(writing, [item.dossierId]), { code: '23514' })
})

t.test(
  'every result is computed again from what is kept, the superseded ones too, and the reason is in the audit log',
  async (t) => {
    const wrong: unknown[] = []
    const { results } = await checkResults(app.database, loadCriteriaReference(), (one) => wrong.push(one))
    t.ok(results > 20)
    t.same(wrong, [])
    const { rows } = await app.database.pool.query("select input from audit_entries where action = 'reopenDossier'")
    t.ok(rows.length > 0 && rows.every(({ input }) => JSON.parse(input as string).reason === reason))
  },
)
