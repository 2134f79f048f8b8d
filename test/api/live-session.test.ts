import t from 'tap'
import { disableAccount } from '../../src/modules/accounts/people/disable-account.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { callUpDossier } from '../../src/modules/scoring/live/call-up-dossier.ts'
import { liveSession } from '../../src/modules/scoring/live/live-session.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { addressOf, anotherInstance, eventsOf, type LiveSession, socketOf, subscribed } from '../support/live.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const [rest, graphql] = doorsOf(app) as [Door, Door]
const people = await peopleOf(app)
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const other = await anotherInstance(t, app)
const [here, there] = [await addressOf(app.server), await addressOf(other)]
const council = () => councilOf(app, rest, { officer: people.province })

type Running = { council: Council; sessionId: string; dossierIds: string[] }

async function running(): Promise<Running> {
  const made = await council()
  const dossierIds = await Promise.all([reviewedDossier(app), reviewedDossier(app)])
  return { council: made, dossierIds, sessionId: await openedSession(rest, made, dossierIds) }
}

const as = ({ token }: Person) => ({ token })
const isUp = (dossierId: string) => (shown: LiveSession) => shown.dossierUp === dossierId
const submittedOf = (shown: LiveSession, dossierId: string) =>
  shown.dossiers.find((item) => item.dossierId === dossierId)?.submitted

t.test('both doors, at two instances, tell at once how a session stands and then each change of it', async (t) => {
  const { council, sessionId, dossierIds } = await running()
  const { secretary, voters, chair } = council
  const [first, second] = dossierIds as [string, string]
  const events = eventsOf(t, here, sessionId, secretary)
  const live = subscribed(socketOf(t, there, chair), sessionId)
  const both = async (fits: (shown: LiveSession) => boolean) => {
    const [event, data] = await Promise.all([events.until(({ data }) => fits(data)), live.until(fits)])
    t.same(data, event.data)
    return data
  }
  const begun = await both(() => true)
  t.same(begun, await granted(rest, liveSession, { sessionId }, as(chair)))
  t.same(begun, await granted(graphql, liveSession, { sessionId }, as(chair)))
  t.equal(begun.state, 'open')
  t.same(begun.members.filter(({ present }) => present).length, 5)
  t.equal(begun.dossierUp, null)

  await granted(graphql, callUpDossier, { sessionId, dossierId: first }, as(secretary))
  await both(isUp(first))
  await granted(rest, callUpDossier, { sessionId, dossierId: second }, as(chair))
  await both(isUp(second))
  for (const [at, voter] of voters.entries()) {
    await vote(rest, voter, { sessionId, dossierId: first }, scored(at === 0 ? 60 : 95))
    const shown = await both((shown) => submittedOf(shown, first)?.length === at + 1)
    t.ok(submittedOf(shown, first)!.includes(voter.id))
    t.equal(shown.dossiers[0]!.awaited.length, voters.length - at - 1)
  }
  await granted(rest, openRound, { sessionId, dossierId: first }, as(chair))
  const again = await both((shown) => shown.dossiers[0]!.round === 2)
  t.same(again.dossiers[0]!.submitted, [])
  for (const voter of voters) {
    await vote(rest, voter, { sessionId, dossierId: first }, scored(95), 2)
    await vote(rest, voter, { sessionId, dossierId: second }, scored(80))
  }
  await granted(rest, concludeDossier, { sessionId, dossierId: first }, as(chair))
  await both((shown) => shown.dossiers[0]!.concluded)
  await granted(rest, concludeDossier, { sessionId, dossierId: second }, as(chair))
  await granted(rest, closeSession, { sessionId }, as(chair))
  await both(({ state }) => state === 'closed')
})

t.test('a draft that is saved tells nobody anything', async (t) => {
  const { council, sessionId, dossierIds } = await running()
  const events = eventsOf(t, there, sessionId, council.secretary)
  await events.until(() => true)
  const item = { sessionId, dossierId: dossierIds[0]! }
  for (const [ifMatch, points] of [60, 70, 80].entries()) {
    const draft = { ...item, round: 1, choices: scored(points) }
    await granted(rest, saveBallotDraft, draft, { ...as(council.voters[1]!), ifMatch })
  }
  await granted(rest, callUpDossier, item, as(council.chair))
  await events.until(({ data }) => isUp(item.dossierId)(data))
  t.equal(events.all.length, 2)
})

t.test('who comes back with the id of the last event is told only what is new', async (t) => {
  const { council, sessionId } = await running()
  const events = eventsOf(t, here, sessionId, council.chair)
  const { id } = await events.until(() => true)
  const url = `${here}/v1/sessions/${sessionId}/live`
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${council.chair.token}`, 'last-event-id': id }
  const answer = await fetch(url, { headers })
  t.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  t.equal(answer.headers.get('cache-control'), 'no-store')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes(':\n\n')) text += (await reader.read()).value
  t.match(text, /^retry: \d+\n\n:\n\n$/)
  await reader.cancel()
})

t.test(
  'who may not read a session may not watch it, and the address answers once without a wish for events',
  async (t) => {
    const { council, sessionId } = await running()
    const url = `${here}/v1/sessions/${sessionId}/live`
    const statusFor = async (headers: Record<string, string>, method = 'GET') => {
      const answer = await fetch(url, { method, headers })
      const body = answer.headers.get('content-type')?.includes('event-stream') ? answer.body?.cancel() : answer.text()
      await body
      return [answer.status, answer.headers.get('content-type')?.split(';')[0]]
    }
    const accept = 'text/event-stream'
    const authorization = `Bearer ${council.chair.token}`
    t.same(await statusFor({ accept }), [401, 'application/problem+json'])
    t.same(await statusFor({ accept, authorization: 'Bearer x' }), [401, 'application/problem+json'])
    for (const stranger of [people.commune, people.producer]) {
      const headers = { accept, authorization: `Bearer ${stranger.token}` }
      t.same(await statusFor(headers), [404, 'application/problem+json'])
      const { ended } = subscribed(socketOf(t, here, stranger), sessionId)
      t.match(await ended, [{ extensions: { code: 'not-found', status: 404 } }])
    }
    t.same(await statusFor({ authorization, accept }), [200, accept])
    t.same(await statusFor({ authorization, accept: 'application/json, text/event-stream;q=0' }), [
      200,
      'application/json',
    ])
    t.same(await statusFor({ authorization }), [200, 'application/json'])
    t.same((await statusFor({ authorization, accept }, 'HEAD'))[0], 200)
    const nobody = subscribed(socketOf(t, here, { token: 'x' }), sessionId)
    t.match(await nobody.ended, { code: 4403 })
  },
)

t.test(
  'whoever is recused while watching loses sight of the dossier, of what is up, and of all that happens to it',
  async (t) => {
    const { council, sessionId, dossierIds } = await running()
    const [dossierId, second] = dossierIds as [string, string]
    const member = council.voters[1]!
    const events = eventsOf(t, there, sessionId, member)
    const live = subscribed(socketOf(t, here, member), sessionId)
    await granted(rest, callUpDossier, { sessionId, dossierId }, as(council.chair))
    await Promise.all([events.until(({ data }) => isUp(dossierId)(data)), live.until(isUp(dossierId))])
    await granted(rest, recuseMember, { sessionId, dossierId, reason: 'Cổ đông' }, as(member))
    const without = ({ dossiers }: LiveSession) => dossiers.length === 1
    const { data } = await events.until(({ data }) => without(data))
    t.equal(data.dossierUp, null)
    t.same(await live.until(without), data)
    const before = events.all.length
    await vote(rest, council.chair, { sessionId, dossierId }, scored(90))
    await granted(rest, callUpDossier, { sessionId, dossierId: second }, as(council.chair))
    await events.until(({ data }) => isUp(second)(data))
    t.equal(events.all.length, before + 1)
  },
)

t.test('whoever leaves the council or may not sign in any more is cut off at once, at every instance', async (t) => {
  const made = await council()
  const plan = { councilId: made.id, heldOn: '2026-06-15', dossierIds: [await reviewedDossier(app)] }
  const { id: sessionId } = await granted(rest, planSession, plan, as(made.secretary))
  const [dismissed, disabled] = made.voters.slice(1) as [Person, Person]
  const streams = [here, there].map((at) => [
    eventsOf(t, at, sessionId, dismissed),
    eventsOf(t, at, sessionId, disabled),
  ])
  await Promise.all(streams.flat().map((events) => events.until(() => true)))
  const sockets = [dismissed, disabled].map((person) => subscribed(socketOf(t, there, person), sessionId))
  await Promise.all(sockets.map((socket) => socket.until(() => true)))
  await granted(rest, dismissMember, { councilId: made.id, accountId: dismissed.id }, as(people.province))
  await granted(rest, disableAccount, { accountId: disabled.id } as never, as(administrator))
  for (const [gone, barred] of streams as [(typeof streams)[0][0], (typeof streams)[0][0]][]) {
    t.equal((await gone.problems.until(() => true)).code, 'not-found')
    t.equal(await gone.statuses.until((status) => status !== 200), 404)
    t.equal((await barred.problems.until(() => true)).code, 'invalid-token')
    t.equal(await barred.statuses.until((status) => status !== 200), 401)
  }
  t.match(await sockets[0]!.ended, [{ extensions: { code: 'not-found' } }])
  // The subscription or its whole socket, whichever is looked at first.
  const barred = await sockets[1]!.ended
  const expected = Array.isArray(barred) ? [{ extensions: { code: 'invalid-token' } }] : { code: 4403 }
  t.match(barred, expected)
  t.ok(
    streams.flat().every((events) => events.all.length === 1),
    'nothing more was told',
  )
})

t.test('a stream ends with the token that opened it', async (t) => {
  const short = await anotherInstance(t, app, { heartbeatMs: 20 })
  const at = await addressOf(short)
  const { council, sessionId } = await running()
  const events = eventsOf(t, at, sessionId, council.chair)
  const live = subscribed(socketOf(t, at, council.chair), sessionId)
  await Promise.all([events.until(() => true), live.until(() => true)])
  const before = app.clock.now
  t.teardown(() => {
    app.clock.now = before
  })
  app.clock.now = new Date(before.getTime() + 61 * 60_000)
  t.equal((await events.problems.until(() => true)).code, 'invalid-token')
  t.ok(await live.ended, 'the subscription or its whole socket, whichever is looked at first')
})

t.test('clients of an instance that goes down, or is killed, go on at another and miss nothing', async (t) => {
  const { council, sessionId, dossierIds } = await running()
  const instances = [await anotherInstance(t, app), await anotherInstance(t, app), app.server]
  const addresses = await Promise.all(instances.map(addressOf))
  let at = 0
  const events = eventsOf(t, () => addresses[at]!, sessionId, council.chair)
  await events.until(() => true)
  const item = (dossier: number) => ({ sessionId, dossierId: dossierIds[dossier]! })
  at = 1
  await instances[0]!.close()
  await granted(rest, callUpDossier, item(0), as(council.chair))
  await events.until(({ data }) => isUp(item(0).dossierId)(data))
  at = 2
  instances[1]!.server.closeAllConnections()
  await granted(rest, callUpDossier, item(1), as(council.chair))
  await events.until(({ data }) => isUp(item(1).dossierId)(data))
  t.equal(new Set(events.all.map(({ id }) => id)).size, events.all.length, 'nothing twice')
})

t.test('a socket takes subscriptions only, valid and within the limits of every query', async (t) => {
  const { council, sessionId } = await running()
  const socket = socketOf(t, here, council.chair)
  const refusedWith = async (query: string, of: string | null = sessionId) =>
    (await subscribed(socket, of as string, query).ended) as { message: string }[]
  for (const query of [
    'subscription ($sessionId: ID!) { liveSession(sessionId: $sessionId) { choices } }',
    'subscription { liveSession(sessionId: 7) { state } ',
    '{ me { id } }',
    'mutation { signOut }',
    'subscription ($sessionId: Int!) { liveSession(sessionId: $sessionId) { state } }',
  ]) {
    t.match(await refusedWith(query), [{ extensions: { code: 'malformed-query' } }], query)
  }
  const watched = 'subscription ($sessionId: ID!) { liveSession(sessionId: $sessionId) { state } }'
  t.match(await refusedWith(watched, null), [
    { extensions: { code: 'invalid-input', errors: [{ pointer: '/sessionId', code: 'missing' }] } },
  ])
  const deep = `subscription ($sessionId: ID!) { liveSession(sessionId: $sessionId) { ${'state '.repeat(9_000)} } }`
  t.match(await refusedWith(deep), [{ extensions: { code: 'query-too-complex' } }])
  const overHttp = await app.graphql(
    'subscription { liveSession(sessionId: "x") { state } }',
    {},
    { as: council.chair },
  )
  t.equal(overHttp.status, 400)
  t.match(overHttp.body, { errors: [{ extensions: { code: 'malformed-query' } }] })
})

t.test('only the chair or the secretary calls a dossier up, one that is open and not concluded', async (t) => {
  const { council, sessionId, dossierIds } = await running()
  const item = { sessionId, dossierId: dossierIds[0]! }
  for (const door of [rest, graphql]) {
    t.equal((await refused(door, callUpDossier, item, as(council.voters[1]!))).code, 'forbidden')
    t.equal((await refused(door, callUpDossier, item, as(people.province))).code, 'forbidden')
    t.equal((await refused(door, callUpDossier, item)).code, 'unauthenticated')
    const elsewhere = { sessionId, dossierId: await reviewedDossier(app) }
    t.equal((await refused(door, callUpDossier, elsewhere, as(council.chair))).code, 'not-found')
  }
  for (const voter of council.voters) await vote(rest, voter, item, scored(80))
  const { agenda } = await granted(rest, callUpDossier, item, as(council.chair))
  t.same(
    agenda.map(({ up }) => up),
    [true, false],
  )
  await granted(rest, concludeDossier, item, as(council.chair))
  t.equal((await refused(rest, callUpDossier, item, as(council.chair))).code, 'dossier-concluded')
  const made = await councilOf(app, rest, { officer: people.province })
  const plan = { councilId: made.id, heldOn: '2026-06-15', dossierIds: [await reviewedDossier(app)] }
  const { id } = await granted(rest, planSession, plan, as(made.secretary))
  const planned = { sessionId: id, dossierId: plan.dossierIds[0]! }
  t.equal((await refused(rest, callUpDossier, planned, as(made.chair))).code, 'session-wrong-state')
})
