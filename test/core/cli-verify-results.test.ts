import { sql, TransactionRollbackError } from 'drizzle-orm'
import t from 'tap'
import { checkResults, type WrongResult } from '../../src/cli/verify-results.ts'
import { openDatabase } from '../../src/core/db.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { councilOf, doorsOf, type Item, openedSession, scored, vote } from '../support/council.ts'
import { type Door, granted } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const owner = openDatabase({ url: app.database.url, pipeline: false })
t.teardown(() => owner.pool.end())
const verify = () => ocop(['verify', 'results'], { env: { DATABASE_URL: app.database.url } })
const { criteria } = app.server.ocop.world

/** What is found wrong after a change that only the owner of the database could make, and that is taken back. */
async function wrongAfter(change: string, { dossierId }: Item): Promise<WrongResult[]> {
  const found: WrongResult[] = []
  const changed = owner.db.transaction(async (one) => {
    for (const table of ['ballots', 'verdicts', 'knock_outs', 'recusals', 'results', 'session_dossiers'])
      await one.execute(sql.raw(`alter table ${table} disable trigger user`))
    await one.execute(sql`${sql.raw(change)} and dossier_id = ${dossierId}`)
    await checkResults({ db: one as never }, criteria, (wrong) => found.push(wrong))
    one.rollback()
  })
  await changed.catch((error) => {
    if (!(error instanceof TransactionRollbackError)) throw error
  })
  return found
}

/** One result of a second round with a recused member, one by a verdict, one knocked out without a ballot that was set aside. */
async function concludedSession() {
  const [door] = doorsOf(app) as [Door]
  const people = await peopleOf(app)
  const council = await councilOf(app, door, { officer: people.province, size: 6 })
  const made = await Promise.all([0, 1, 2].map(() => dossierAt(app, people, 'reviewed')))
  const dossierIds = made.map(({ dossierId }) => dossierId)
  const sessionId = await openedSession(door, council, dossierIds)
  const [again, settled, ended] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item, Item]
  const recused = council.voters[5]!
  await granted(door, recuseMember, { ...again, reason: 'Cổ đông' }, recused)
  const voters = council.voters.slice(0, 5)
  for (const [at, voter] of voters.entries()) await vote(door, voter, again, scored(at === 0 ? 60 : 80))
  await granted(door, openRound, again, council.secretary)
  for (const voter of voters) await vote(door, voter, again, scored(80), 2)
  for (const [at, voter] of council.voters.entries()) {
    await vote(door, voter, settled, scored(95, at === 0 ? ['1.5'] : []))
    await vote(door, voter, ended, scored(75))
  }
  const tie = { dossierId: ended.dossierId, kind: 'share' as const, ground: 'Cổ đông' }
  await granted(door, declareConflict, tie, recused)
  await granted(door, recuseMember, { ...ended, accountId: recused.id, reason: 'Cổ đông' }, council.secretary)
  await granted(door, recordVerdict, { ...settled, key: '5:1.5', met: true, note: 'Biên bản' }, council.secretary)
  await granted(door, recordKnockOut, { ...ended, criterion: 'file', ground: 'Hồ sơ giả mạo' }, council.secretary)
  for (const item of [again, settled, ended]) await granted(door, concludeDossier, item, council.secretary)
  return { again, settled, ended }
}
const { again, settled, ended } = await concludedSession()

t.test('results that nobody touched are what their ballots say', async (t) => {
  t.match(await verify(), { status: 0, stdout: 'Every result is what its ballots say: 3 results.\n', stderr: '' })
})

const changes: [name: string, change: string, of: Item, fault: string][] = [
  [
    'a choice of a counted ballot',
    `update ballots set choices = jsonb_set(choices, '{1.1}', '1') where round = 2`,
    again,
    'ballot-changed',
  ],
  [
    'a choice of an earlier round',
    `update ballots set choices = jsonb_set(choices, '{1.1}', '1') where round = 1`,
    again,
    'ballot-changed',
  ],
  ['the opinion of a ballot', `update ballots set opinion = 'Khác' where true`, ended, 'ballot-changed'],
  [
    'the member of a ballot',
    `update ballots set account_id = (select account_id from recusals limit 1) where account_id = (select min(account_id::text)::uuid from ballots where round = 2) and round = 2`,
    again,
    'ballot-changed',
  ],
  ['the total of a ballot', 'update ballots set total = total - 1 where true', settled, 'ballot-changed'],
  [
    'the criteria',
    `update session_dossiers set criteria_sha256 = (select sha256 from criteria_sets where set_no = 12) where true`,
    settled,
    'criteria-changed',
  ],
  ['a verdict', 'update verdicts set met = not met where true', settled, 'result-changed'],
  ['a verdict that was taken out', 'delete from verdicts where true', settled, 'not-settled'],
  ['a knock-out that was taken out', 'delete from knock_outs where true', ended, 'result-changed'],
  [
    'a ballot that was taken out',
    'delete from ballots where round = 2 and account_id = (select min(account_id::text)::uuid from ballots where round = 2)',
    again,
    'not-settled',
  ],
  ['a recusal that was taken out', 'delete from recusals where true', again, 'not-settled'],
  ['a recusal that set a ballot aside', 'delete from recusals where true', ended, 'result-changed'],
  [
    'a ballot that was set aside',
    'update ballots set total = 1 where account_id in (select account_id from recusals)',
    ended,
    'ballot-changed',
  ],
  ['the star', 'update results set star = 4, proposed_for_five = false where true', settled, 'result-changed'],
  ['the mean', 'update results set mean_sum = mean_sum + 1 where true', settled, 'result-changed'],
  [
    'the trace',
    `update results set response = jsonb_set(response, '{band}', '3') where true`,
    settled,
    'result-changed',
  ],
  ['the proposal for five stars', 'update results set proposed_for_five = false where true', settled, 'result-changed'],
]

for (const [name, change, item, fault] of changes) {
  t.test(`${name}, changed behind the service, is found at its dossier and nowhere else`, async (t) => {
    t.same(await wrongAfter(change, item), [{ ...item, fault }])
  })
}

t.test('what is wrong is told with status 2', async (t) => {
  await owner.db.execute(sql`alter table results disable trigger user`)
  await owner.db.execute(
    sql`update results set star = 4, proposed_for_five = false where dossier_id = ${settled.dossierId}`,
  )
  t.match(await verify(), {
    status: 2,
    stdout: '',
    stderr: `ocop: dossier ${settled.dossierId} in session ${settled.sessionId}: the ballots give another result\n`,
  })
})
