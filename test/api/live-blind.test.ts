import t from 'tap'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { callUpDossier } from '../../src/modules/scoring/live/call-up-dossier.ts'
import { liveSession } from '../../src/modules/scoring/live/live-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { type Person, type TestApp, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { frozen } from '../support/database.ts'
import { type Door, granted } from '../support/doors.ts'
import { addressOf, anotherInstance, eventsOf, type LiveSession, socketOf, subscribed } from '../support/live.ts'
import { peopleOf } from '../support/path.ts'

/** What the hidden members score, and how often they save it before: all that differs between the histories. */
type Hidden = { drafts: number; within: number[]; above: number[]; again: number[] }

const histories: [Hidden, Hidden] = [
  { drafts: 3, within: [95, 95, 95], above: [60, 95, 95], again: [90, 91, 92] },
  { drafts: 1, within: [86, 88, 90], above: [95, 70, 54], again: [84, 85, 86] },
]

async function sceneOf(app: TestApp) {
  const [door] = doorsOf(app) as [Door]
  const people = await peopleOf(app)
  const council = await councilOf(app, door, { officer: people.province, size: 6 })
  const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)] as [string, string]
  const sessionId = await openedSession(door, council, dossierIds)
  const [chair, member, recused, ...hidden] = council.voters as [Person, Person, Person, ...Person[]]
  const [within, above] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item]
  await granted(door, recuseMember, { ...above, reason: 'Cổ đông' }, recused)
  const { province, ministry } = people
  const observers = { chair, secretary: council.secretary, member, recused, province, ministry }
  return { sessionId, within, above, chair, others: [chair, member], recused, hidden, observers }
}

type Item = { sessionId: string; dossierId: string }
type Scene = Awaited<ReturnType<typeof sceneOf>>

/** Everybody watches at both doors, each at another instance, while the council goes on; gives what each was told. */
async function history(t: Tap, app: TestApp, scene: Scene, { drafts, within, above, again }: Hidden) {
  const [door] = doorsOf(app) as [Door]
  const { sessionId, observers, chair, others, recused, hidden } = scene
  const [here, there] = [await addressOf(app.server), await addressOf(await anotherInstance(t, app))]
  const watching = Object.entries(observers).map(([name, person]) => {
    const events = eventsOf(t, here, sessionId, person)
    return { name, person, events, live: subscribed(socketOf(t, there, person), sessionId) }
  })
  /** Until everybody knows how it stands, so that no two changes may be told as one. */
  const settled = async () => {
    for (const { person, events, live } of watching) {
      const now = JSON.stringify(await granted(door, liveSession, { sessionId }, person))
      const isNow = (shown: LiveSession) => JSON.stringify(shown) === now
      await Promise.all([events.until(({ data }) => isNow(data)), live.until(isNow)])
    }
  }
  const ballots = async (item: Item, points: number[], round = 1) => {
    for (const [at, voter] of hidden.entries()) {
      for (let ifMatch = 0; ifMatch < drafts; ifMatch++) {
        const draft = { ...item, round, choices: scored(points[at]!), opinion: `${points[at]} điểm` }
        await granted(door, saveBallotDraft, draft, { ...voter, ifMatch })
      }
      await vote(door, voter, item, scored(points[at]!), round)
      await settled()
    }
    for (const voter of item === scene.above ? others : [...others, recused]) {
      await vote(door, voter, item, scored(item === scene.above && round === 1 ? 95 : 90), round)
      await settled()
    }
  }
  await settled()
  await granted(door, callUpDossier, scene.within, chair)
  await settled()
  await ballots(scene.within, within)
  await granted(door, concludeDossier, scene.within, chair)
  await settled()
  await granted(door, callUpDossier, scene.above, chair)
  await settled()
  await ballots(scene.above, above)
  await granted(door, openRound, scene.above, chair)
  await settled()
  await ballots(scene.above, again, 2)
  await granted(door, concludeDossier, scene.above, chair)
  await settled()
  return Object.fromEntries(
    watching.flatMap(({ name, events, live }) => [
      [`${name} by events`, events.all],
      [`${name} by a subscription`, live.all],
    ]),
  )
}

type Tap = Pick<typeof t, 'teardown'>

t.test('who watches is told the same, as often and in the same order, whatever the others scored', async (t) => {
  const beginning = await testApp(t)
  const scene = await sceneOf(beginning)
  const template = await frozen(beginning.database)
  const told: Record<string, unknown[]>[] = []
  for (const hidden of histories) {
    const app = await testApp(t, beginning.clock.now.toISOString(), template)
    told.push(await history(t, app, scene, hidden))
  }
  t.same(told[1], told[0])
  const times = Object.fromEntries(Object.entries(told[0]!).map(([name, all]) => [name, all.length]))
  t.equal(times['member by events'], 1 + 2 + 6 + 1 + 5 + 1 + 5 + 1, 'each ballot, call, round and conclusion once')
  t.equal(times['recused by events'], 1 + 1 + 6 + 1 + 1, 'of the other dossier only that it is not the first any more')
  t.equal(Object.keys(times).length, 12)
})
