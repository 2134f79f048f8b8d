import t from 'tap'
import type { z } from 'zod'
import type { Action } from '../../src/core/action.ts'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { rollIn } from '../../src/modules/scoring/attendance/attendance-rules.ts'
import { listMovements } from '../../src/modules/scoring/attendance/movement-store.ts'
import { recordArrival } from '../../src/modules/scoring/attendance/record-arrival.ts'
import { recordDeparture } from '../../src/modules/scoring/attendance/record-departure.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { faultOf } from '../../src/modules/scoring/results/recompute.ts'
import { keptResults } from '../../src/modules/scoring/results/recompute-store.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { votersOf } from '../../src/modules/scoring/rules.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { listSeats } from '../../src/modules/scoring/sessions/session-store.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const half = { quorumNumerator: 1, quorumDenominator: 2 }

type Options = { absent?: number[]; dossiers?: number; regulation?: object; substitutes?: number }

/** An open session of a council of four, some of whom are not there; substitutes are named for the second. */
async function meeting({ absent = [], dossiers = 1, regulation = half, substitutes = 0 }: Options = {}) {
  const seats = await councilOf(app, rest, { officer: province, regulation })
  const [chair, second, third, fourth] = seats.voters as [Person, Person, Person, Person]
  const standIns: Person[] = []
  for (let nth = 0; nth < substitutes; nth += 1) {
    const person = await app.person(`Dự khuyết ${nth}`)
    const place = { position: 'substitute' as const, organisation: 'Sở Y tế', standsInForId: second.id }
    await granted(rest, appointMember, { councilId: seats.id, accountId: person.id, ...place }, province)
    standIns.push(person)
  }
  const dossierIds = []
  for (let nth = 0; nth < dossiers; nth += 1) dossierIds.push(await reviewedDossier(app))
  const away = absent.map((at) => seats.voters[at]!.id)
  const attendees = seats.attendees.filter((id) => !away.includes(id))
  const sessionId = await openedSession(rest, { ...seats, attendees }, dossierIds)
  const items = dossierIds.map((dossierId) => ({ sessionId, dossierId }))
  const { secretary } = seats
  const move = (door: Door, action: typeof recordArrival, who: Person, at?: string) =>
    granted(door, action, { sessionId, accountId: who.id, ...(at && { at }) }, secretary)
  return { seats, sessionId, items, item: items[0]!, secretary, chair, second, third, fourth, standIns, move }
}

const faultsOf = async (door: Door, action: typeof recordArrival, input: z.input<typeof action.input>, as: Person) =>
  ((await refused(door, action, input, as)).errors ?? []).map(({ pointer, code }) => [pointer, code])

for (const door of doors) {
  const through = `, through ${door.name}`

  t.test(`who comes late scores from then on what is not concluded, and the roll tells when${through}`, async (t) => {
    const { items, sessionId, secretary, chair, second, third, fourth, move } = await meeting({
      absent: [3],
      dossiers: 2,
    })
    const [over, running] = items as [(typeof items)[number], (typeof items)[number]]
    for (const voter of [chair, second, third]) await vote(door, voter, over, scored(80))
    await granted(door, concludeDossier, over, secretary)
    const ballot = { ...running, round: 1, choices: scored(84) }
    t.equal((await refused(door, submitBallot, ballot, fourth)).code, 'not-a-voter')
    const shown = await move(door, recordArrival, fourth)
    const now = app.clock.now.toISOString()
    t.match(shown.movements, [
      {
        no: 1,
        accountId: fourth.id,
        kind: 'arrived',
        at: now,
        dossiers: [{ dossierId: running.dossierId, fromRound: 1 }],
      },
    ])
    const late = { ...over, round: 1, choices: scored(84) }
    t.not((await refused(door, submitBallot, late, fourth)).code, 'internal-error')
    await granted(door, submitBallot, ballot, fourth)
    for (const voter of [chair, second, third]) await vote(door, voter, running, scored(80))
    await granted(door, concludeDossier, running, secretary)
    const closed = await granted(door, closeSession, { sessionId }, secretary)
    t.match(
      closed.members.find(({ accountId }) => accountId === fourth.id),
      { present: false, presentAtClosing: true },
    )
    const { items: results } = await granted(door, sessionResults, { sessionId }, chair)
    t.match(results, [{ mean: { sum: 240, count: 3 } }, { mean: { sum: 324, count: 4 } }])
  })

  t.test(`who comes when all ballots of a round are there scores from the next one on${through}`, async (t) => {
    const { item, secretary, chair, second, third, fourth, move } = await meeting({ absent: [3] })
    for (const [at, voter] of [chair, second, third].entries()) await vote(door, voter, item, scored([60, 80, 80][at]!))
    const { movements } = await move(door, recordArrival, fourth)
    t.match(movements, [{ dossiers: [{ fromRound: 2 }] }])
    t.equal((await refused(door, submitBallot, { ...item, round: 1, choices: scored(80) }, fourth)).code, 'not-a-voter')
    await granted(door, openRound, item, secretary)
    for (const voter of [chair, second, third]) await vote(door, voter, item, scored(80), 2)
    t.match(await refused(door, concludeDossier, item, secretary), { code: 'ballots-missing', missing: [fourth.id] })
    await vote(door, fourth, item, scored(80), 2)
    await granted(door, concludeDossier, item, secretary)
  })

  t.test(
    `who leaves owes nothing more: the others conclude, with the ballots that were submitted${through}`,
    async (t) => {
      const { items, sessionId, secretary, chair, second, third, fourth, move } = await meeting({ dossiers: 2 })
      const [one, two] = items as [(typeof items)[number], (typeof items)[number]]
      await vote(door, fourth, one, scored(84))
      await move(door, recordDeparture, fourth)
      t.equal(
        (await refused(door, submitBallot, { ...two, round: 1, choices: scored(80) }, fourth)).code,
        'not-a-voter',
      )
      for (const item of [one, two]) {
        for (const voter of [chair, second, third]) await vote(door, voter, item, scored(80))
        await granted(door, concludeDossier, item, secretary)
      }
      const closed = await granted(door, closeSession, { sessionId }, secretary)
      t.match(
        closed.members.find(({ accountId }) => accountId === fourth.id),
        { present: true, presentAtClosing: false },
      )
      const { items: results } = await granted(door, sessionResults, { sessionId }, chair)
      t.match(results, [{ mean: { sum: 324, count: 4 } }, { mean: { sum: 240, count: 3 } }])
    },
  )

  t.test(
    `a dossier loses its quorum with who leaves, and has it in a further round with who comes${through}`,
    async (t) => {
      const regulation = { quorumNumerator: 3, quorumDenominator: 4 }
      const { item, sessionId, secretary, chair, second, third, fourth, move } = await meeting({
        absent: [3],
        regulation,
      })
      for (const voter of [chair, second]) await vote(door, voter, item, scored(80))
      await move(door, recordDeparture, third)
      const missing = { code: 'quorum-missing', present: 2, members: 4, needed: 3 }
      t.match(await refused(door, concludeDossier, item, secretary), missing)
      t.match(await refused(door, openRound, item, secretary), missing)
      t.match(await refused(door, closeSession, { sessionId }, secretary), missing)
      await move(door, recordArrival, fourth)
      t.match(await refused(door, concludeDossier, item, secretary), missing)
      await granted(door, openRound, item, secretary)
      for (const voter of [chair, second, fourth]) await vote(door, voter, item, scored(80), 2)
      await granted(door, concludeDossier, item, secretary)
      await granted(door, closeSession, { sessionId }, secretary)
    },
  )

  t.test(`without chair and delegate nothing is concluded or closed until one of them is back${through}`, async (t) => {
    const { item, sessionId, secretary, chair, second, third, fourth, move } = await meeting()
    for (const voter of [chair, second, third, fourth]) await vote(door, voter, item, scored(80))
    await move(door, recordDeparture, chair)
    for (const action of [concludeDossier, openRound]) {
      t.equal((await refused(door, action as typeof concludeDossier, item, secretary)).code, 'chair-absent')
    }
    t.equal((await refused(door, closeSession, { sessionId }, secretary)).code, 'chair-absent')
    await move(door, recordArrival, chair)
    await granted(door, concludeDossier, item, secretary)
    await granted(door, closeSession, { sessionId }, secretary)
  })

  t.test(`a substitute takes the seat of one who left, who does not come back beside it${through}`, async (t) => {
    const { item, sessionId, secretary, chair, second, third, fourth, standIns, move } = await meeting({
      substitutes: 2,
    })
    const [first, other] = standIns as [Person, Person]
    const arrival = (who: Person) => ({ sessionId, accountId: who.id })
    t.same(await faultsOf(door, recordArrival, arrival(first), secretary), [['/accountId', 'seat-taken']])
    await move(door, recordDeparture, second)
    await move(door, recordArrival, first)
    for (const who of [second, other]) {
      t.same(await faultsOf(door, recordArrival, arrival(who), secretary), [['/accountId', 'seat-taken']])
    }
    t.equal((await refused(door, submitBallot, { ...item, round: 1, choices: scored(80) }, second)).code, 'not-a-voter')
    for (const voter of [chair, third, fourth, first]) await vote(door, voter, item, scored(80))
    await granted(door, concludeDossier, item, secretary)
    const { members } = await granted(door, closeSession, { sessionId }, secretary)
    t.equal(members.filter(({ presentAtClosing }) => presentAtClosing).length, 5)
  })

  t.test(
    `arrivals and departures are recorded by who leads, of the roll, in an open session, in the order of time${through}`,
    async (t) => {
      const { seats, item, sessionId, secretary, second, fourth, move } = await meeting({ absent: [3] })
      const outsider = await app.person('Người ngoài')
      const arrival = { sessionId, accountId: fourth.id }
      for (const as of [second, fourth]) t.equal((await refused(door, recordArrival, arrival, as)).code, 'forbidden')
      t.equal((await refused(door, recordArrival, arrival, outsider)).code, 'forbidden')
      const faults = (action: typeof recordArrival, input: object) =>
        faultsOf(door, action, { ...arrival, ...input }, secretary)
      t.same(await faults(recordArrival, { accountId: outsider.id }), [['/accountId', 'not-on-the-roll']])
      t.same(await faults(recordArrival, { accountId: second.id }), [['/accountId', 'already-present']])
      t.same(await faults(recordDeparture, {}), [['/accountId', 'not-present']])
      t.same(await faults(recordArrival, { at: '2026-06-01T03:00:00.001Z' }), [['/at', 'in-future']])
      t.same(await faults(recordArrival, { at: '2026-06-01T02:59:59.999Z' }), [['/at', 'too-early']])
      await move(door, recordArrival, fourth, '2026-06-01T03:00:00.000Z')
      const member = { councilId: seats.id, accountId: fourth.id }
      t.equal((await refused(door, dismissMember, member, province)).code, 'seated-in-open-session')
      await move(door, recordDeparture, fourth)
      await granted(door, dismissMember, member, province)
      t.same(await faults(recordArrival, {}), [['/accountId', 'not-a-member']])
      for (const voter of seats.voters.slice(0, 3)) await vote(door, voter, item, scored(80))
      await granted(door, concludeDossier, item, secretary)
      await granted(door, closeSession, { sessionId }, secretary)
      t.equal(
        (await refused(door, recordDeparture, { ...arrival, accountId: second.id }, secretary)).code,
        'session-wrong-state',
      )
    },
  )

  t.test(`a movement tells a recused member nothing of the dossier${through}`, async (t) => {
    const { items, sessionId, second, fourth, move } = await meeting({ absent: [3], dossiers: 2 })
    await granted(door, recuseMember, { ...items[0]!, reason: 'Cổ đông' }, second)
    await move(door, recordArrival, fourth)
    const dossiers = async (as: Person) =>
      (await granted(door, session, { sessionId }, as)).movements[0]!.dossiers.map(({ dossierId }) => dossierId)
    t.same(await dossiers(second), [items[1]!.dossierId])
    t.equal((await dossiers(fourth)).length, 2)
  })

  t.test(`progress and queue await a ballot of who came and none of who left${through}`, async (t) => {
    const { item, sessionId, second, fourth, secretary, move } = await meeting({ absent: [3] })
    const waits = async (as: Person) => (await granted(door, councilQueue, {}, as)).items.map(({ step }) => step)
    const awaited = async () =>
      (await granted(door, sessionProgress, { sessionId }, secretary)).dossiers[0]!.rounds[0]!.awaited.map(
        (one) => one.accountId,
      )
    t.same(await waits(fourth), [])
    await move(door, recordArrival, fourth)
    await move(door, recordDeparture, second)
    t.same(await waits(fourth), ['score'])
    t.same(await waits(second), [])
    t.ok((await awaited()).includes(fourth.id))
    t.notOk((await awaited()).includes(second.id))
    await vote(door, fourth, item, scored(80))
    t.same(await waits(fourth), [])
  })
}

/** Asks for several things at once, in turn through both doors, and tells the codes of the answers. */
const raced = async (action: typeof recordArrival, inputs: object[], as: Person): Promise<string[]> => {
  const answers = inputs.map((input, at) => doors[at % 2]!.ask(action as unknown as Action, input, { token: as.token }))
  return (await Promise.all(answers)).map(({ problem }) => problem?.errors?.[0]?.code ?? problem?.code ?? 'done').sort()
}

t.test('of two substitutes and their member who come at once one has the seat', async (t) => {
  for (let again = 0; again < 5; again += 1) {
    const { sessionId, secretary, second, standIns } = await meeting({ absent: [1], substitutes: 2 })
    const inputs = [second, ...standIns].map(({ id: accountId }) => ({ sessionId, accountId }))
    t.same(await raced(recordArrival, inputs, secretary), ['done', 'seat-taken', 'seat-taken'])
    const { rows } = await app.database.pool.query('select account_id from session_movements where session_id = $1', [
      sessionId,
    ])
    t.equal(rows.length, 1)
  }
})

t.test('one who is recorded twice at once comes once', async (t) => {
  const { sessionId, secretary, fourth } = await meeting({ absent: [3] })
  const arrival = { sessionId, accountId: fourth.id }
  t.same(await raced(recordArrival, [arrival, arrival], secretary), ['already-present', 'done'])
})

t.test(
  'a ballot and the departure of its member at once: it counts when it came first, else it does not exist',
  async (t) => {
    for (let again = 0; again < 5; again += 1) {
      const { item, sessionId, secretary, fourth } = await meeting()
      const ballot = rest.ask(submitBallot as unknown as Action, { ...item, round: 1, choices: scored(80) }, fourth)
      const departure = doors[1].ask(
        recordDeparture as unknown as Action,
        { sessionId, accountId: fourth.id },
        secretary,
      )
      const [{ problem }] = await Promise.all([ballot, departure])
      const [movement] = await listMovements(app.database.db, [sessionId])
      t.same(
        [problem?.code ?? 'done', movement!.fromRounds[item.dossierId]],
        problem ? ['not-a-voter', 1] : ['done', 2],
      )
    }
  },
)

t.test('the database takes a ballot from whom the rules do, in every round after many movements', async (t) => {
  const { items, sessionId, secretary, chair, second, third, fourth, standIns, move } = await meeting({
    ...{ absent: [3], dossiers: 3, substitutes: 2 },
  })
  await vote(rest, second, items[0]!, scored(80))
  for (const voter of [chair, second, third])
    await vote(rest, voter, items[1]!, scored(60 + 10 * (voter === chair ? 0 : 2)))
  await move(rest, recordDeparture, second)
  await move(rest, recordArrival, standIns[0]!)
  await move(rest, recordArrival, fourth)
  await granted(rest, openRound, items[1]!, secretary)
  await move(rest, recordDeparture, standIns[0]!)
  await move(rest, recordArrival, second)
  await move(rest, recordDeparture, third)
  const [roll, movements] = await Promise.all([
    listSeats(app.database.db, [sessionId]),
    listMovements(app.database.db, [sessionId]),
  ])
  for (const { dossierId } of items) {
    for (const round of [1, 2, 3]) {
      const { rows } = await app.database.pool.query(
        'select account_id from session_members where session_id = $1 and scores_in_round($1, $2, $3, account_id)',
        [sessionId, dossierId, round],
      )
      const voters = votersOf(rollIn(roll, movements, { dossierId, round }))
      t.same(rows.map(({ account_id }) => account_id).sort(), voters.sort(), `${voters.length} in round ${round}`)
    }
  }
})

t.test('what was concluded among those who came and left is computed again to the same', async (t) => {
  let results = 0
  for await (const kept of keptResults(app.database.db)) {
    for (const result of kept) {
      t.equal(faultOf(app.server.ocop.world, result), null)
      results += 1
    }
  }
  t.ok(results > 10, `${results} results`)
})

t.test('a movement is never changed and comes to no session that is not open', async (t) => {
  const { sessionId, fourth, move } = await meeting({ absent: [3] })
  await move(rest, recordArrival, fourth)
  const { pool } = app.database
  await t.rejects(
    pool.query('update session_movements set at = now() where session_id = $1', [sessionId]),
    /never changed/,
  )
  await t.rejects(pool.query('delete from session_movements where session_id = $1', [sessionId]), /never changed/)
})
