import t from 'tap'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { addCommunes, onUnit, place } from '../support/place.ts'

const app = await testApp(t)
await addCommunes(app)
const doors = doorsOf(app)
const [rest] = doors as [Door]
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
const council = await councilOf(app, rest, { officer, size: 4 })
const [chair, member, recused, last] = council.voters as [Person, Person, Person, Person]
const { secretary } = council
const one = await reviewedDossier(app)
const two = await reviewedDossier(app)
const { id: sessionId } = await granted(
  rest,
  planSession,
  { councilId: council.id, heldOn: '2026-06-15', dossierIds: [one, two] },
  { token: secretary.token },
)

/** What waits for someone, which both doors answer alike: the step and the dossier. */
async function waits({ token }: Person): Promise<[string, string | null][]> {
  const answers = await Promise.all(doors.map((door) => granted(door, councilQueue, {}, { token })))
  t.same(answers[1], answers[0])
  const { items, counts } = answers[0]!
  const sum = counts.reduce((total, { count }) => total + count, 0)
  t.equal(sum, items.length)
  return items.map(({ step, dossier }) => [step, dossier?.id ?? null])
}
const lead = (action: typeof concludeDossier | typeof openRound, dossierId: string) =>
  granted(rest, action as typeof concludeDossier, { sessionId, dossierId }, { token: secretary.token })

t.test('a planned session waits to be opened by who leads it, due on the day it is held', async (t) => {
  t.same(await waits(secretary), [['open-session', null]])
  t.same(await waits(chair), [['open-session', null]])
  t.same(await waits(member), [])
  const { items } = await granted(rest, councilQueue, {}, { token: chair.token })
  t.match(items, [{ sessionId, heldOn: '2026-06-15', colour: 'fresh', council: { id: council.id } }])
})

t.test(
  'an open session waits for each voter’s ballots until they are in; who is recused sees nothing of it',
  async (t) => {
    await granted(rest, openSession, { sessionId, attendees: council.attendees }, { token: secretary.token })
    await granted(rest, recuseMember, { sessionId, dossierId: one, reason: 'Cổ đông' }, { token: recused.token })
    const both = [
      ['score', one],
      ['score', two],
    ]
    t.same(await waits(chair), both)
    t.same(await waits(member), both)
    t.same(await waits(recused), [['score', two]])
    t.same(await waits(secretary), [])
    await vote(rest, member, { sessionId, dossierId: one }, scored(80))
    t.same(await waits(member), [['score', two]])
    t.same(await waits(chair), both)
  },
)

t.test('once nobody owes a ballot the dossier waits for who leads, until it is concluded', async (t) => {
  for (const voter of [chair, last]) await vote(rest, voter, { sessionId, dossierId: one }, scored(80))
  t.same(await waits(secretary), [['conclude', one]])
  t.same(await waits(chair), [
    ['conclude', one],
    ['score', two],
  ])
  await lead(concludeDossier, one)
  t.same(await waits(secretary), [])
})

t.test('a second round makes everyone owe a ballot again', async (t) => {
  const item = { sessionId, dossierId: two }
  for (const [at, voter] of council.voters.entries()) await vote(rest, voter, item, scored(at === 0 ? 60 : 95))
  t.same(await waits(member), [])
  t.same(await waits(secretary), [['conclude', two]])
  await lead(openRound, two)
  t.same(await waits(member), [['score', two]])
  t.same(await waits(secretary), [])
  for (const voter of council.voters) await vote(rest, voter, item, scored(90), 2)
})

t.test('a session whose dossiers are concluded waits to be closed; then nothing waits', async (t) => {
  await lead(concludeDossier, two)
  t.same(await waits(secretary), [['close-session', null]])
  t.same(await waits(member), [])
  await granted(rest, closeSession, { sessionId }, { token: secretary.token })
  for (const person of [secretary, ...council.voters]) t.same(await waits(person), [])
})

t.test('pages walk sessions by the day they are held, and nothing of another council is in them', async (t) => {
  const other = await councilOf(app, rest, { officer, size: 1 })
  const plan = (heldOn: string, dossierId: string, by = council) =>
    granted(rest, planSession, { councilId: by.id, heldOn, dossierIds: [dossierId] }, { token: by.secretary.token })
  const later = await plan('2026-06-20', await reviewedDossier(app))
  const sooner = await plan('2026-06-02', await reviewedDossier(app))
  await plan('2026-06-03', await reviewedDossier(app), other)
  const { items, pageInfo } = await granted(rest, councilQueue, { first: 1 }, { token: secretary.token })
  t.match(items, [{ sessionId: sooner.id, colour: 'soon' }])
  t.equal(pageInfo.hasNextPage, true)
  const after = pageInfo.endCursor!
  const next = await granted(rest, councilQueue, { first: 1, after }, { token: secretary.token })
  t.match(next, { items: [{ sessionId: later.id, colour: 'fresh' }], pageInfo: { hasNextPage: false } })
  t.match(next.counts, [
    { step: 'open-session', count: 2, heldOn: '2026-06-02', colours: { fresh: 1, soon: 1, late: 0 } },
  ])
  t.equal(
    (await refused(rest, councilQueue, { after: 'bm90IGEgcGxhY2U' }, { token: chair.token })).code,
    'invalid-input',
  )
  t.equal((await refused(rest, councilQueue, {}, { token: officer.token })).code, 'forbidden')
})
