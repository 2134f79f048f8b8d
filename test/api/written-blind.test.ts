import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { myBallots } from '../../src/modules/scoring/ballots/my-ballots.ts'
import { dossierResult } from '../../src/modules/scoring/results/dossier-result.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { turnIntoMeeting } from '../../src/modules/scoring/written/turn-into-meeting.ts'
import { type Person, type TestApp, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, scored, vote } from '../support/council.ts'
import { frozen } from '../support/database.ts'
import type { Door } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { askedInWriting, goTo, over, reEvaluation } from '../support/written.ts'

type Scene = { council: Council; sessionId: string; dossierId: string; observers: [string, Person | null][] }

/** The chair and one member gave an opinion, the others are hidden. */
async function sceneOf(app: TestApp): Promise<Scene> {
  const [door] = doorsOf(app) as [Door]
  const people = await peopleOf(app)
  const council = await councilOf(app, door, { officer: people.province, size: 6 })
  const dossierId = await reEvaluation(app)
  const sessionId = await askedInWriting(door, council, [dossierId])
  const [chair, member] = council.voters as [Person, Person]
  for (const voter of [chair, member]) await vote(door, voter, { sessionId, dossierId }, scored(80))
  const { province, commune, ministry } = people
  const observers = { chair, member, secretary: council.secretary, province, commune, ministry, public: null }
  return { council, sessionId, dossierId, observers: Object.entries(observers) }
}

/** What everybody is told of the session by every question on it, at both doors, but for the ids that a request makes. */
async function told(app: TestApp, { sessionId, dossierId, observers }: Scene): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {}
  const item = { sessionId, dossierId }
  const asked: [unknown, object][] = [
    ...[session, sessionProgress, myBallots, sessionResults].map((action): [unknown, object] => [
      action,
      { sessionId },
    ]),
    ...[dossier, dossierResult].map((action): [unknown, object] => [action, { dossierId }]),
    [councilQueue, {}],
  ]
  const refusedAnyway: [unknown, object][] = [
    [closeSession, { sessionId }],
    [concludeDossier, item],
    [turnIntoMeeting, item],
  ]
  for (const door of doorsOf(app)) {
    for (const [name, as] of observers) {
      for (const [action, input] of [...asked, ...refusedAnyway]) {
        const { name: what } = action as Action
        const answer = await door.ask(action as Action, input, { token: as?.token })
        seen[`${door.name} ${name} ${what}`] = JSON.stringify(answer).replaceAll(/"\/requests\/[^"]+"/g, '""')
      }
    }
  }
  return seen
}

/** Opinions that differ, in one history by their spread, in the other by the star of a single one; the last one comes later. */
const histories = [
  [54, 95, 100, 80],
  [69, 72, 72, 72],
]

async function history(app: TestApp, scene: Scene, scores: number[]): Promise<Record<string, unknown>[]> {
  const [door] = doorsOf(app) as [Door]
  const { council, sessionId, dossierId } = scene
  const [last, ...hidden] = council.voters.slice(2) as [Person, ...Person[]]
  for (const [at, voter] of hidden.entries()) await vote(door, voter, { sessionId, dossierId }, scored(scores[at]!))
  const running = await told(app, scene)
  await vote(door, last, { sessionId, dossierId }, scored(scores[3]!))
  const complete = await told(app, scene)
  goTo(app, council, ...over)
  for (const [, person] of scene.observers) if (person) person.token = app.tokenOf(person.id)
  return [running, complete, await told(app, scene)]
}

t.test('of written opinions nothing is told but who gave one, and that they differ when all are there', async (t) => {
  const beginning = await testApp(t)
  const scene = await sceneOf(beginning)
  const template = await frozen(beginning.database)
  const shown: Record<string, unknown>[][] = []
  for (const scores of histories) {
    const copy = structuredClone(scene)
    shown.push(await history(await testApp(t, undefined, template), copy, scores))
  }
  const [one, two] = shown as [Record<string, unknown>[], Record<string, unknown>[]]
  for (const [at, stage] of ['while one is missing', 'when all are there', 'when the period is over'].entries()) {
    t.same(two[at], one[at], stage)
  }
  const code = (at: number, asked: string) =>
    (JSON.parse(one[at]![asked] as string) as { problem: { code: string } | null }).problem?.code ?? 'done'
  t.equal(code(0, 'REST secretary concludeDossier'), 'ballots-missing')
  t.equal(code(0, 'REST secretary turnIntoMeeting'), 'ballots-missing')
  t.equal(code(1, 'REST chair concludeDossier'), 'opinions-differ')
  t.equal(code(1, 'REST chair turnIntoMeeting'), 'done')
  t.equal(code(1, 'REST secretary closeSession'), 'done', 'its ballots are told to nobody even then')
  t.equal(code(2, 'REST province sessionProgress'), 'done')
})
