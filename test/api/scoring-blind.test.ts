import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import type { Action } from '../../src/core/action.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { evaluateAgain } from '../../src/modules/certification/evaluate-again.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { issueBallot } from '../../src/modules/documents/ballots/issued/issue-ballot.ts'
import { modules } from '../../src/modules/index.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { type Person, type TestApp, testApp } from '../support/app.ts'
import { askAddresses, askAll, type Look, sameIn, type Told } from '../support/ask-everyone.ts'
import { type Scene, sceneOf } from '../support/blind-scene.ts'
import { doorsOf, type Item, scored, vote } from '../support/council.ts'
import { frozen } from '../support/database.ts'
import { type Door, granted } from '../support/doors.ts'
import { answers, codeOf, schema, statusOf } from '../support/every-answer.ts'
import { routes } from '../support/every-question.ts'
import { hearNews } from '../support/heard-news.ts'
import { runDueJobs } from '../support/jobs.ts'
import { keptState, type Secret } from '../support/kept-state.ts'

const start = '2026-06-01T03:00:00.000Z'
/**
 * Queries that answer nobody here with 200, and commands that are not tried, each with the reason. Whatever is new is
 * asked by everyone who may ask it with what `every-question.ts` knows; what then answers nobody fails until it stands here.
 */
const outside: Record<string, readonly string[]> = {
  'there is no such thing here': [
    'issuedBallot',
    ...['certificate', 'certificateLabel', 'decision', 'plan', 'planProgress', 'revocationCase', 'advisoryReview'],
    ...['decisionDocument', 'issueDecisionDocument', 'activity'],
    ...['certificateCredential', 'statusListCredential'],
    ...['issuedDocument', 'advisoryReport', 'centralDossier'],
    ...['publicProduct', 'publicProducer', 'reportSnapshot'],
    ...['revokeCertificates', 'openRevocationCase', 'dropRevocationCase', 'setTargets'],
    ...['planChanges', 'planChecks', 'revisePlan', 'approvePlan'],
  ],
  'nothing here is certified, so that nothing is inspected or revoked': [
    ...[
      'revocationNotice',
      'issueRevocationNotices',
      'verifyRevocationCase',
      'inspectionPlan',
      'inspection',
      'planInspections',
    ],
    ...['recordInspection', 'reviseInspection', 'addInspectionFile', 'concludeInspection'],
    ...['answerFollowUp', 'closeFollowUp', 'changeInspectionPlan'],
  ],
  'told when the session is closed': [
    ...['sessionResults', 'dossierResult', 'sessionDocument', 'sessionWhatIf', 'resultNotice'],
  ],
  'refused unread: no dossier here is with the ministry': ['askForParts'],
  'refused unread: everybody is there, and the decision is no later one': ['recordArrival', 'renewCouncil'],
  'no stamps were handed over here': ['stampBatch', 'withdrawStamps', 'productionLot', 'stampScans'],
  'refused: no commune here was split': ['placeProducer'],
  'knows producers, products and certificates only': [
    ...['previewCertificateImport', 'importCertificates', 'previewActivityImport', 'importActivities'],
  ],
  'knows what is sent and reference data only': [
    'previewUnitImport',
    'importUnits',
    'previewSuccessionImport',
    'importSuccessions',
    'previewInstrumentImport',
    'previewCriteriaImport',
    'previewCriteriaWording',
  ],
}
const outsiders = Object.values(outside).flat()

/** Tables in which the secret itself is kept, and what is another in every history: places in a chain, the time of day. */
const secret: Secret = {
  ballots: ['choices', 'total', 'opinion', 'hash', 'submitted_at'],
  ballot_drafts: ['choices', 'opinion', 'saved_at', 'version'],
  issued_ballots: ['paper', 'issued_at'],
  results: ['outcome', 'star', 'proposed_for_five', 'mean_sum', 'request', 'response'],
  audit_entries: ['at', 'seq', 'request_id', 'hash'],
  events: ['at'],
  idempotency_keys: ['key', 'request_hash', 'answer', 'at'],
  'graphile_worker._private_jobs': ['id', 'created_at', 'updated_at'],
  signing_keys: ['*'],
  stamp_batches: ['secret_sealed'],
  registry_changes: ['id', 'txid', 'at'],
  edge_purges: ['id', 'at'],
}

/** Commands of the modules before the councils' cannot read what councils keep (test/contract/imports.test.ts). */
const mayKnow = new Set(modules.slice(modules.findIndex(({ name }) => name === 'scoring')).map(({ name }) => name))
const commands = routes.filter(({ action, module }) => action.kind === 'command' && mayKnow.has(module))
const queries = routes.filter(({ action }) => action.kind === 'query')

type Hidden = {
  within: number[]
  above: number[]
  open: { points: number; failing: string[] }[]
  /** Who of the hidden submits when, and how often each saves a draft before. */
  order: number[]
  drafts: number
}

/** The hidden members save and submit, in their order and at their times; then it is as late as it was. */
async function score(
  { app, scene }: Look,
  item: Item,
  of: (at: number) => Record<string, number>,
  how: Hidden,
  round = 1,
) {
  const [door] = doorsOf(app) as [Door]
  for (const at of how.order) {
    const voter = scene.hidden[at]!
    app.clock.now = new Date(app.clock.now.getTime() + (at + 1) * 7_000)
    const choices = of(at)
    for (let ifMatch = 0; ifMatch < how.drafts; ifMatch++) {
      const draft = { ...item, round, choices, opinion: JSON.stringify(choices) }
      await granted(door, saveBallotDraft, draft, { ...voter, ifMatch })
    }
    if (round > 1) continue
    await vote(door, voter, item, choices)
    await granted(door, issueBallot, { ...item, round }, voter)
  }
  app.clock.now = new Date(start)
}

/** Whose ballot a recusal sets aside; with it or without, the spread is as it is. */
const gone = 1

/** A conflict that the system finds, without an id that would be another in every history. */
const advises = ({ database }: TestApp, { dossierId, accountId }: Item & { accountId: string }) =>
  database.pool.query('insert into dossier_advisers (dossier_id, account_id) values ($1, $2)', [dossierId, accountId])

/** One history from the same beginning: the hidden ballots, and all that others are told meanwhile. */
async function history(look: Look, scores: Hidden): Promise<Told[]> {
  const { app, scene, since } = look
  const { sessionId, dossierIds, council, chairman, observers } = scene
  const heard = await hearNews(app.database, since)
  const [within, above, open] = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item, Item]
  await score(look, within, (at) => scored(scores.within[at]!), scores)
  await score(look, above, (at) => scored(scores.above[at]!), scores)
  await score(look, open, (at) => scored(scores.open[at]!.points, scores.open[at]!.failing), scores)
  const told: Told = {}
  const ask = async (action: unknown, input: Record<string, unknown>, as: Person = council.secretary) => {
    const sent = { action: action as Action, input, as }
    told[`${sent.action.name} ${Object.keys(told).length}`] = await answers(app, sent, since)
  }
  const voted = { ...(await askAll(look, allOf(queries), observers)), ...(await askAgain(look)) }
  // A member who had scored it has a tie to the first one: until that is settled nobody is told how it stands.
  for (const stand of [openRound, concludeDossier]) await ask(stand, within)
  await ask(recordVerdict, { ...within, key: '5:1.5', met: false, note: 'Biên bản' })
  await ask(clearConflict, { ...within, ...scene.known.byAction.clearConflict, reason: 'Họ xa' }, council.chair)
  const verdict = { ...open, key: '5:1.5', met: false, note: 'Biên bản' }
  for (const item of [within, above, open]) {
    if (item !== above) await ask(openRound, item)
    if (item !== within) await ask(concludeDossier, item)
    await ask(recordVerdict, { ...verdict, ...item, key: '5:4.1' })
  }
  await ask(recordVerdict, verdict)
  await ask(concludeDossier, within)
  await ask(concludeDossier, open)
  const leaving = { ...above, accountId: scene.hidden[gone]!.id, reason: 'Cổ đông' }
  await ask(recuseMember, leaving)
  await advises(app, leaving)
  await ask(openRound, above)
  await ask(recuseMember, leaving)
  await ask(openRound, above)
  const staying = scores.order.filter((at) => at !== gone)
  await score(look, above, (at) => scored(scores.above[at]!), { ...scores, order: staying }, 2)
  const paper = { unitCode: '20', number: '7/QĐ-UBND', signedOn: start.slice(0, 10), signerTitle: 'Chủ tịch' }
  const items = dossierIds.map((dossierId) => ({ dossierId }))
  for (const decide of [issueDecision, approveForMinistry]) await ask(decide, { ...paper, items }, chairman)
  await ask(evaluateAgain, { ...paper, note: 'Kết quả của Bộ', items }, chairman)
  await runDueJobs(app.server.ocop)
  const inside = observers.slice(0, 5)
  const concluded = { ...(await askAll(look, allOf(queries), inside)), ...(await askAddresses(look, observers)) }
  return [voted, told, concluded, await keptState(app.database, secret, since), await heard()]
}

const allOf = (some: typeof routes): Action[] => some.map(({ action }) => action)

/** What must be refused when all have voted: the refusals tell nothing either. */
async function askAgain({ app, scene, since }: Look): Promise<Told> {
  const { sessionId, dossierIds, observers, hidden } = scene
  const told: Told = {}
  for (const { name, as } of observers) {
    const ask = async (action: unknown, input: Record<string, unknown>) => {
      const sent = { action: action as Action, input, as }
      told[`${name} ${sent.action.name} again ${JSON.stringify(input)}`] = await answers(app, sent, since)
    }
    await ask(closeSession, { sessionId })
    for (const dossierId of dossierIds) {
      await ask(ballotForm, { sessionId, dossierId, round: 1, accountId: hidden[0]!.id })
      await ask(submitBallot, { sessionId, dossierId, round: 1, choices: scored(70) })
      // The secretary owes no ballot and might still step back.
      if (name !== 'secretary') await ask(recuseMember, { sessionId, dossierId, reason: 'x' })
    }
  }
  return told
}

/**
 * The same situation for the council, by very different scores, orders and times, and with other numbers of drafts:
 * spreads within and above the limit, 1.5 open.
 */
const histories: Hidden[] = [
  {
    within: [95, 95, 95],
    above: [60, 95, 95],
    open: [
      { points: 95, failing: ['1.5'] },
      { points: 95, failing: [] },
      { points: 95, failing: [] },
    ],
    order: [0, 1, 2],
    drafts: 1,
  },
  {
    within: [85, 86, 87],
    above: [95, 70, 54],
    open: [
      { points: 96, failing: [] },
      { points: 93, failing: ['1.5'] },
      { points: 91, failing: ['1.5'] },
    ],
    order: [2, 0, 1],
    drafts: 3,
  },
]

const forked = async (t: Test, apps: readonly string[]) => Promise.all(apps.map((name) => testApp(t, start, name)))

t.test('until a session is closed nothing that anyone is told depends on what another scored', async (t) => {
  const beginning = await testApp(t, start)
  const scene = await sceneOf(beginning)
  const since = Date.now()
  const template = await frozen(beginning.database)
  const apps = await forked(t, [template, template])
  const [one, two] = await Promise.all(histories.map((scores, at) => history({ app: apps[at]!, scene, since }, scores)))
  const stages = [
    'when all have voted',
    'of the leaders’ commands',
    'when some is concluded',
    'in what is kept',
    'in what instances hear',
  ]
  for (const [at, stage] of stages.entries()) sameIn(t, [one![at]!, two![at]!], stage)
  await t.test('the comparison sees what there is to see', (t) => seesEnough(t, one!))
  const ends = await Promise.all(apps.map(({ database }) => frozen(database)))
  const tried = await t.test('nor what any command answers, to anyone, nor what it leaves behind', async (t) => {
    const sweeps = (await forked(t, ends)).map((app) => ({ app, scene, since }))
    const hearing = await Promise.all(sweeps.map(({ app }) => hearNews(app.database, since)))
    const told = await Promise.all(sweeps.map((look) => askAll(look, allOf(commands), scene.observers)))
    sameIn(t, told, 'of every command')
    sameIn(t, await Promise.all(hearing.map((heard) => heard())), 'in what instances hear of every command')
    const kept = sweeps.map(({ app }) => keptState(app.database, secret, since))
    sameIn(t, await Promise.all(kept), 'in what is kept then')
    isClassified(t, allOf(commands), told[0]!, (answer) => !unheard.includes(codeOf(answer) ?? ''))
  })
  t.ok(tried)
  await t.test('the histories differ once the session is closed', async (t) => closes(t, await forked(t, ends), scene))
})

/** What is answered before the action itself is asked. */
const unheard = ['unauthenticated', 'forbidden', 'invalid-input', 'precondition-required']

/** Each of these answered somebody, or it is said above why not; what is said there of one that did is not true. */
function isClassified(t: Test, asked: readonly Action[], told: Told, isHeard: (answer: string) => boolean): void {
  const heard = new Set(Object.entries(told).flatMap(([key, [rest]]) => (isHeard(rest!) ? [key.split(' ')[1]!] : [])))
  const names = asked.map(({ name }) => name)
  t.same(
    names.filter((name) => !heard.has(name) && !outsiders.includes(name)),
    [],
    'new: nobody is answered yet',
  )
  t.same(
    names.filter((name) => heard.has(name) && outsiders.includes(name)),
    [],
    'answered after all',
  )
}

async function seesEnough(t: Test, [voted, told, concluded, kept, heard]: Told[]): Promise<void> {
  t.ok(heard!.ocop_sessions!.length > 0, 'news of sessions are compared')
  isClassified(t, allOf(queries), voted!, (answer) => statusOf(answer) === 200)
  const streams = Object.keys(schema.getSubscriptionType()?.getFields() ?? {})
  const asked = new Set(allOf(queries).map(({ name }) => name))
  t.same(
    streams.filter((name) => !asked.has(name)),
    [],
    'what is watched is a query that is asked',
  )
  t.ok(Object.keys(voted!).length > 500, `${Object.keys(voted!).length} questions`)
  t.ok(
    Object.keys(concluded!).some((key) => key.includes(' GET ')),
    'addresses that are no actions',
  )
  for (const table of ['sessions', 'dossiers', 'audit_entries', 'events', 'ballots', 'results'])
    t.ok(kept![table]!.length > 0, `${table} is compared`)
  t.match(Object.keys(kept!), /graphile_worker/, 'jobs are compared')
  const codes = Object.values(told!).map(([rest]) => codeOf(rest!))
  t.same(codes, [
    ...['conflicts-open', 'conflicts-open', 'conflicts-open', undefined],
    ...['spread-within-limit', 'verdict-not-open', 'spread-above-limit', 'spread-above-limit', 'spread-within-limit'],
    ...['verdicts-needed', 'verdict-not-open', undefined, undefined, undefined],
    ...['ballot-already-submitted', 'conflicts-open', undefined, undefined],
    ...['decision-refused', 'decision-refused', 'decision-refused'],
  ])
}

/** Both histories go on to the end, where the scores show: so the fork was real. */
async function closes(t: Test, apps: TestApp[], { council, sessionId, dossierIds, hidden }: Scene): Promise<void> {
  const shown = apps.map(async (app) => {
    const [door] = doorsOf(app) as [Door]
    const above = { sessionId, dossierId: dossierIds[1]! }
    const staying = hidden.filter((_, at) => at !== gone)
    for (const voter of [...council.voters.slice(0, 2), ...staying]) await vote(door, voter, above, scored(80), 2)
    await granted(door, concludeDossier, above, council.secretary)
    await granted(door, closeSession, { sessionId }, council.secretary)
    const { items } = await granted(door, sessionResults, { sessionId }, council.chair)
    return items.map(({ mean }) => mean.shown)
  })
  const [one, two] = await Promise.all(shown)
  t.same(one, ['95.00', '80.00', '94.80'])
  t.same(two, ['89.60', '80.00', '93.60'])
}

/** Words of the command line. Who runs it has the database at hand; none writes for members of a council what they scored. */
const knownWords = {
  'reads what is piped into it': ['evaluate'],
  'what was given before the service was there': ['certificates'],
  'reference data, settings, an invented province': [
    'import',
    'units',
    'activities',
    'successions',
    'sandbox',
    'migrate',
    'check-config',
    'instruments',
    'criteria',
    'export',
  ],
  'says which key signs': ['keys', 'withdraw'],
  'says which subject does not match, never what it holds': ['verify', 'audit', 'results'],
}

t.test('the command line has no word of which nobody said what it tells of scores', async (t) => {
  const cli = readFileSync(new URL('../../src/cli.ts', import.meta.url), 'utf8')
  const words = [...cli.matchAll(/\.command\('([^' ]+)/g)].map(([, word]) => word!)
  t.ok(words.length > 5)
  t.same(
    words.filter((word) => !Object.values(knownWords).flat().includes(word)),
    [],
  )
})
