import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import type { Action } from '../../src/core/action.ts'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { evaluateAgain } from '../../src/modules/certification/evaluate-again.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { modules } from '../../src/modules/index.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { type Person, type TestApp, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, openedSession, scored, vote } from '../support/council.ts'
import { frozen } from '../support/database.ts'
import { type Door, granted } from '../support/doors.ts'
import { documentFor, toGraphql } from '../support/graphql-words.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const schema = executableSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const actions = modules.flatMap(({ routes }) => routes)
const start = '2026-06-01T03:00:00.000Z'

type Scene = {
  council: Council
  sessionId: string
  /** Within the limit, above the limit, and open on a gate: dossiers of one session. */
  dossierIds: string[]
  hidden: Person[]
  chairman: Person
  /** Everyone else who might learn something, by name. */
  observers: [string, Person | null][]
  known: Record<string, unknown>
}

/** Three dossiers in an open session: the observers of the council have voted, the hidden members have not. */
async function sceneOf(app: TestApp): Promise<Scene> {
  const [door] = doorsOf(app) as [Door]
  const people = await peopleOf(app)
  const council = await councilOf(app, door, { officer: people.province, size: 6 })
  const made = [0, 1, 2].map(() => dossierAt(app, people, 'reviewed'))
  const dossiers = await Promise.all(made)
  const dossierIds = dossiers.map(({ dossierId }) => dossierId)
  const sessionId = await openedSession(door, council, dossierIds)
  const [chair, member, recused, ...hidden] = council.voters as [Person, Person, Person, ...Person[]]
  for (const dossierId of dossierIds) {
    await granted(door, recuseMember, { sessionId, dossierId, reason: 'Cổ đông' }, recused)
    for (const voter of [chair, member]) await vote(door, voter, { sessionId, dossierId }, scored(95))
  }
  const { producer, commune, province, ministry } = people
  const inside = { chair, secretary: council.secretary, member, recused }
  const observers = Object.entries({ ...inside, producer, public: null, commune, province, ministry })
  const [{ producerId, productId }] = dossiers as [(typeof dossiers)[number]]
  const papers = { document: 'minutes' }
  const known = { councilId: council.id, sessionId, producerId, productId, instrument: '26-2026', set: 11, ...papers }
  return { council, sessionId, dossierIds, hidden, chairman: people.chairman, observers, known }
}

type Sent = { action: Action; input: Record<string, unknown>; as: Person | null }

/** What both doors answer, byte for byte but for the id and the time of the request. */
async function answers(app: TestApp, { action, input, as }: Sent): Promise<string[]> {
  const { method, path } = actions.find((route) => route.action === action)!
  const rest = { ...input }
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]))
    delete rest[name]
    return value
  })
  const { query, field, isMutation } = documentFor(schema, action.name, { withKey: false })
  const headers = { ...(as && { authorization: `Bearer ${as.token}` }) }
  const both = [
    await app.server.inject({
      method,
      url: `/v1${url}`,
      headers,
      ...(method === 'GET' ? { query: rest as never } : { payload: rest }),
    }),
    await app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables: toGraphql(field, input, isMutation) },
    }),
  ]
  return both.map(({ statusCode, headers: { 'x-request-id': id, date: _date, ...others }, body }) =>
    [statusCode, JSON.stringify(others), body].join('\n').replaceAll(String(id), 'REQUEST'),
  )
}

/** Every query of the system, and commands on a session that must be refused, by these observers. */
async function watch(app: TestApp, scene: Scene, observers: Scene['observers']): Promise<Record<string, string[]>> {
  const { sessionId, dossierIds, known } = scene
  const seen: Record<string, string[]> = {}
  const look = async (name: string, action: Action, input: Record<string, unknown>, as: Person | null) => {
    seen[`${name} ${action.name} ${JSON.stringify(input)}`] = await answers(app, { action, input, as })
  }
  for (const [name, as] of observers) {
    for (const { action } of actions) {
      const fields = Object.keys(action.input.shape)
      const input = Object.fromEntries(Object.entries(known).filter(([field]) => fields.includes(field)))
      // What is public is the same for all: the public asks it for them.
      if (action.kind !== 'query' || (action.roles === 'public' && as)) continue
      for (const dossierId of fields.includes('dossierId') ? dossierIds : [null]) {
        await look(name, action, { ...input, ...(dossierId && { dossierId }) }, as)
      }
    }
    await look(name, closeSession as unknown as Action, { sessionId }, as)
    for (const dossierId of dossierIds) {
      const again = { sessionId, dossierId, round: 1, choices: scored(70) }
      await look(name, submitBallot as unknown as Action, again, as)
      // The secretary owes no ballot and might still step back.
      if (name === 'secretary') continue
      await look(name, recuseMember as unknown as Action, { sessionId, dossierId, reason: 'x' }, as)
    }
  }
  return seen
}

type Hidden = { within: number[]; above: number[]; open: { points: number; failing: string[] }[] }

/** One history from the same beginning: the hidden ballots, and all that others are told meanwhile. */
async function history(app: TestApp, scene: Scene, scores: Hidden): Promise<Record<string, string[]>[]> {
  const [door] = doorsOf(app) as [Door]
  const { sessionId, dossierIds, hidden, council } = scene
  const [within, above, open] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item, Item]
  for (const [at, voter] of hidden.entries()) {
    await vote(door, voter, within, scored(scores.within[at]!))
    await vote(door, voter, above, scored(scores.above[at]!))
    await vote(door, voter, open, scored(scores.open[at]!.points, scores.open[at]!.failing))
  }
  const told: Record<string, string[]> = {}
  const ask = async (action: unknown, input: Record<string, unknown>, as = council.secretary) => {
    const sent = { action: action as Action, input, as }
    told[`${sent.action.name} ${Object.keys(told).length}`] = await answers(app, sent)
  }
  const voted = await watch(app, scene, scene.observers)
  const verdict = { ...open, key: '5:1.5', met: false, note: 'Biên bản' }
  for (const item of [within, above, open]) {
    if (item !== above) await ask(openRound, item)
    if (item !== within) await ask(concludeDossier, item)
    await ask(recordVerdict, { ...verdict, ...item, key: '5:4.1' })
  }
  await ask(recordVerdict, verdict)
  await ask(concludeDossier, within)
  await ask(concludeDossier, open)
  await ask(openRound, above)
  for (const [at, voter] of hidden.entries()) {
    const points = scores.above[at]!
    const draft = { ...above, round: 2, choices: scored(points), opinion: `${points} điểm` }
    await granted(door, saveBallotDraft, draft, { ...voter, ifMatch: 0 })
  }
  const paper = { unitCode: '20', number: '7/QĐ-UBND', signedOn: start.slice(0, 10), signerTitle: 'Chủ tịch' }
  const items = dossierIds.map((dossierId) => ({ dossierId }))
  for (const decide of [issueDecision, approveForMinistry]) await ask(decide, { ...paper, items }, scene.chairman)
  await ask(evaluateAgain, { ...paper, note: 'Kết quả của Bộ', items }, scene.chairman)
  return [voted, told, await watch(app, scene, scene.observers.slice(0, 5))]
}

type Item = { sessionId: string; dossierId: string }

/** The same situation for the council, by very different scores: spreads within and above the limit, 1.5 open. */
const histories: Hidden[] = [
  {
    within: [95, 95, 95],
    above: [60, 95, 95],
    open: [
      { points: 95, failing: ['1.5'] },
      { points: 95, failing: [] },
      { points: 95, failing: [] },
    ],
  },
  {
    within: [85, 86, 87],
    above: [95, 70, 54],
    open: [
      { points: 96, failing: [] },
      { points: 93, failing: ['1.5'] },
      { points: 91, failing: ['1.5'] },
    ],
  },
]

t.test('until a session is closed nothing that anyone is told depends on what another scored', async (t) => {
  const beginning = await testApp(t, start)
  const scene = await sceneOf(beginning)
  const template = await frozen(beginning.database)
  const apps = await Promise.all(histories.map(() => testApp(t, start, template)))
  const [one, two] = await Promise.all(histories.map((scores, at) => history(apps[at]!, scene, scores)))
  for (const [at, stage] of ['when all have voted', 'of the leaders’ commands', 'when some is concluded'].entries()) {
    const [before, after] = [one![at]!, two![at]!]
    const differing = Object.keys(before).filter((asked) => before[asked]!.join() !== after[asked]!.join())
    t.same(Object.keys(after), Object.keys(before))
    t.same(Object.fromEntries(differing.map((asked) => [asked, [before[asked], after[asked]]])), {}, stage)
  }
  await t.test('the comparison sees what there is to see', (t) => seesEnough(t, one!))
  await t.test('the histories differ once the session is closed', (t) => closes(t, apps, scene))
})

const statusOf = (answer: string): string => answer.split('\n')[0]!

async function seesEnough(t: Test, [voted, told]: Record<string, string[]>[]): Promise<void> {
  const asked = Object.entries(voted!)
  t.ok(asked.length > 300, `${asked.length} questions`)
  const answered = (name: string) => asked.filter(([key, [rest]]) => key.startsWith(name) && statusOf(rest!) === '200')
  for (const name of [
    'chair session',
    'member sessionProgress',
    'member myBallots',
    'member ballotForm',
    'producer dossier ',
    'province session',
  ])
    t.ok(answered(name).length > 0, `${name} is answered`)
  const codes = Object.values(told!).map(([rest]) => (JSON.parse(rest!.split('\n').at(-1)!) as { code?: string }).code)
  t.same(codes, [
    'spread-within-limit',
    'verdict-not-open',
    'spread-above-limit',
    'spread-above-limit',
    'spread-within-limit',
    'verdicts-needed',
    'verdict-not-open',
    undefined,
    undefined,
    undefined,
    undefined,
    'decision-refused',
    'decision-refused',
    'decision-refused',
  ])
}

/** Both histories go on to the end, where the scores show: so the fork was real. */
async function closes(t: Test, apps: TestApp[], { council, sessionId, dossierIds, hidden }: Scene): Promise<void> {
  const shown = apps.map(async (app) => {
    const [door] = doorsOf(app) as [Door]
    const above = { sessionId, dossierId: dossierIds[1]! }
    for (const voter of [...council.voters.slice(0, 2), ...hidden]) await vote(door, voter, above, scored(80), 2)
    await granted(door, concludeDossier, above, council.secretary)
    await granted(door, closeSession, { sessionId }, council.secretary)
    const { items } = await granted(door, sessionResults, { sessionId }, council.chair)
    return items.map(({ mean }) => mean.shown)
  })
  const [one, two] = await Promise.all(shown)
  t.same(one, ['95.00', '80.00', '94.80'])
  t.same(two, ['89.60', '80.00', '93.60'])
}
