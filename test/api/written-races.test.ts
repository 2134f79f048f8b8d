import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { turnIntoMeeting } from '../../src/modules/scoring/written/turn-into-meeting.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, scored, vote } from '../support/council.ts'
import { type Door, outcome } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { askedInWriting, goTo, lastMoment, over, reEvaluation } from '../support/written.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)
const begin = new Date(app.clock.now)
const [rest, graphql] = doorsOf(app) as [Door, Door]

async function asked() {
  app.clock.now = new Date(begin)
  province.token = app.tokenOf(province.id)
  const council = await councilOf(app, rest, { officer: province })
  const dossierId = await reEvaluation(app)
  return { council, item: { sessionId: await askedInWriting(rest, council, [dossierId]), dossierId } }
}

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await app.database.pool.query(`select count(*)::int as n from ${sql}`, values)).rows[0].n

/** Sends requests one after the other while the session is locked, each at its own moment, and lets them go on together. */
async function queued(sessionId: string, requests: readonly (() => Promise<string>)[]): Promise<string[]> {
  const client = await app.database.pool.connect()
  const sent: Promise<string>[] = []
  try {
    await client.query('begin')
    await client.query('select from sessions where id = $1 for update', [sessionId])
    for (const request of requests) {
      sent.push(request())
      // Of this database only: other tests run beside, in others of the same server.
      while (
        (await count('pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()')) <
        sent.length
      ) {
        await setTimeout(10)
      }
    }
  } finally {
    await client.query('commit')
    client.release()
  }
  return Promise.all(sent)
}

t.test(
  'the last opinion, sent in the period, counts if it comes before the conclusion, else is too late',
  async (t) => {
    for (const opinionFirst of [true, false]) {
      const { council, item } = await asked()
      const [last, ...others] = council.voters as [Person, ...Person[]]
      for (const voter of others) await vote(rest, voter, item, scored(80))
      const ballot = () => {
        goTo(app, council, ...lastMoment)
        return outcome(graphql, submitBallot, { ...item, round: 1, choices: scored(80) }, last)
      }
      const conclusion = () => {
        goTo(app, council, ...over)
        return outcome(rest, concludeDossier, item, council.secretary)
      }
      const outcomes = await queued(item.sessionId, opinionFirst ? [ballot, conclusion] : [conclusion, ballot])
      t.same(outcomes, opinionFirst ? ['done', 'done'] : ['done', 'dossier-concluded'])
      const counted = [item.dossierId, opinionFirst ? 4 : 3]
      t.equal(await count('results where dossier_id = $1 and mean_count = $2', counted), 1)
      t.equal(await count('ballots where dossier_id = $1', [item.dossierId]), opinionFirst ? 4 : 3)
    }
  },
)

t.test('of a conclusion and a turn into a meeting at once one is done', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { council, item } = await asked()
    for (const voter of council.voters) await vote(rest, voter, item, scored(80))
    const conclusion = () => outcome(rest, concludeDossier, item, council.secretary)
    const turn = () => outcome(graphql, turnIntoMeeting, { ...item, complexity: 'Khiếu nại' }, council.chair)
    const outcomes = await Promise.all(attempt % 2 ? [conclusion(), turn()] : [turn(), conclusion()])
    t.ok(['done,dossier-concluded', 'done,turned-into-meeting'].includes(outcomes.toSorted().join()), outcomes.join())
    const both = await count('results r join turned_items t using (session_id, dossier_id) where dossier_id = $1', [
      item.dossierId,
    ])
    t.equal(both, 0)
  }
})

t.test('a ballot beside a turn into a meeting is kept as one of the written round, or comes too late', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const { council, item } = await asked()
    const [, member] = council.voters as [Person, Person]
    const ballot = () => outcome(rest, submitBallot, { ...item, round: 1, choices: scored(80) }, member)
    const turn = () => outcome(graphql, turnIntoMeeting, { ...item, complexity: 'Khiếu nại' }, council.chair)
    const [first, second] = await Promise.all(attempt % 2 ? [ballot(), turn()] : [turn(), ballot()])
    const [voted, turned] = attempt % 2 ? [first, second] : [second, first]
    t.equal(turned, 'done')
    t.ok(['done', 'turned-into-meeting'].includes(voted!), voted)
    t.equal(await count('ballots where dossier_id = $1', [item.dossierId]), voted === 'done' ? 1 : 0)
  }
})
