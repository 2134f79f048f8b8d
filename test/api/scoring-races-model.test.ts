import fc from 'fast-check'
import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { reopenDossier } from '../../src/modules/certification/reopen-dossier.ts'
import { recordArrival } from '../../src/modules/scoring/attendance/record-arrival.ts'
import { recordDeparture } from '../../src/modules/scoring/attendance/record-departure.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { saveBallotDraft } from '../../src/modules/scoring/ballots/save-ballot-draft.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { withdrawKnockOut } from '../../src/modules/scoring/ballots/withdraw-knock-out.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { postponeDossier } from '../../src/modules/scoring/sessions/postpone-dossier.ts'
import { extendWrittenPeriod } from '../../src/modules/scoring/written/extend-written-period.ts'
import { turnIntoMeeting } from '../../src/modules/scoring/written/turn-into-meeting.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, type Item, reviewedDossier, scored } from '../support/council.ts'
import { type Door, granted } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { faultsIn, keptOf } from '../support/session-invariants.ts'
import { askedInWriting, goTo, reEvaluation } from '../support/written.ts'

const app = await testApp(t)
const { province, chairman } = await peopleOf(app)
const start = app.clock.now
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const runs = Number(process.env.RACES ?? 10)

/** Spreads within and above the limit, bands on both sides, gates that differ. */
const ballots: [number, string[]][] = [
  [95, []],
  [92, ['1.5']],
  [91, ['4.1', '7']],
  [88, []],
  [80, []],
  [71, []],
]
const later = ['2026-06-15', '2026-06-19']
const verdictKeys = ['5:1.5', '5:4.1', '5:7', '4:1.5', '3:7']

const kinds = {
  submit: 10,
  late: 1,
  draft: 2,
  recuse: 3,
  stepBack: 1,
  declare: 3,
  clear: 2,
  round: 3,
  verdict: 3,
  knockOut: 1,
  takeBack: 1,
  conclude: 3,
  close: 2,
  arrive: 2,
  leave: 2,
  postpone: 1,
  reopen: 1,
  turn: 2,
  complex: 1,
  extend: 1,
} as const
type Kind = keyof typeof kinds
type Step = { kind: Kind; who: number; about: number; what: number; door: number }

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(...Object.entries(kinds).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) }))),
  who: fc.nat(4),
  about: fc.nat(1),
  what: fc.nat(29),
  door: fc.nat(1),
})
/** Steps of one wave are sent at once. */
const waves = fc.array(fc.array(step, { minLength: 2, maxLength: 6 }), { minLength: 4, maxLength: 12 })
/** A meeting, or written opinions whose period is over before this wave. */
const forms = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.nat(20) })

/** Everybody agrees, on both dossiers: whatever the others come to, this history has results and a session that ends. */
const orderly: Step[][] = [0, 1].map((about) =>
  [0, 1, 2, 3].map((who) => ({ kind: 'submit', who, about, what: 4, door: about })),
)

/** As that, but one who scored declares a tie after it, and is recused while the leaders conclude and the others submit. */
const late: Step[][] = [
  ...orderly,
  [{ kind: 'declare', who: 2, about: 0, what: 0, door: 0 }],
  (['conclude', 'recuse', 'round', 'recuse'] as const).map((kind, who) => ({ kind, who, about: 0, what: 0, door: 1 })),
]

type Scene = {
  council: Council
  leaders: Person[]
  present: Person[]
  items: [Item, Item]
  declared: [Person, Item, string][]
  written: boolean
}

/** Opinions in writing of all five, on two re-evaluations. */
async function asked(council: Council): Promise<Scene> {
  const dossierIds = [await reEvaluation(app), await reEvaluation(app)]
  const sessionId = await askedInWriting(rest, council, dossierIds)
  const items = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item]
  return {
    council,
    leaders: [council.chair, council.secretary],
    present: council.voters,
    items,
    declared: [],
    written: true,
  }
}

/** Five voters of whom four are there: with two recused from a dossier there is no quorum for it any more. */
async function begin(written: boolean): Promise<Scene> {
  app.clock.now = start
  for (const person of [province, chairman]) person.token = app.tokenOf(person.id)
  const council = await councilOf(app, rest, { officer: province, size: 5 })
  if (written) return asked(council)
  const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)]
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds }
  const { id: sessionId } = await granted(rest, planSession, plan, council.secretary)
  const attendees = [...council.voters.slice(0, 4), council.secretary].map(({ id }) => id)
  await granted(rest, openSession, { sessionId, attendees }, council.secretary)
  const items = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [Item, Item]
  return {
    council,
    leaders: [council.chair, council.secretary],
    present: council.voters,
    items,
    declared: [],
    written: false,
  }
}

/** What a step asks, in the round that runs by what was stored before its wave. */
function questionOf(scene: Scene, { kind, who, about, what }: Step, rounds: ReadonlyMap<string, number>) {
  const { leaders, present, items, council, declared } = scene
  const [voter, item, leader] = [present[who]!, items[about]!, leaders[who % 2]!]
  const round = rounds.get(item.dossierId)!
  // Opinions that are drawn as freely as ballots would hardly ever agree.
  const [points, failing] = ballots[scene.written && what % 5 ? 4 : what % ballots.length]!
  const ballot = { ...item, choices: scored(points, failing) }
  const key = verdictKeys[what % verdictKeys.length]!
  const [tied, where, basis] = declared[what % Math.max(1, declared.length)] ?? [voter, item, 'handled-dossier']
  const reason = 'Lý do'
  const questions: Record<Kind, [Action<never>, object, Person]> = {
    submit: [submitBallot as never, { ...ballot, round }, voter],
    late: [submitBallot as never, { ...ballot, round: Math.max(1, round - 1) }, voter],
    draft: [saveBallotDraft as never, { ...ballot, round }, voter],
    // Half of them over what was declared, be it after a ballot.
    recuse: [
      recuseMember as never,
      what % 2 ? { ...item, accountId: voter.id, reason } : { ...where, accountId: tied.id, reason },
      leader,
    ],
    stepBack: [recuseMember as never, { ...item, reason }, voter],
    declare: [declareConflict as never, { dossierId: item.dossierId, kind: 'share', ground: reason }, voter],
    clear: [
      clearConflict as never,
      { ...where, accountId: tied.id, basis, reason },
      // The chair’s own is the office’s.
      tied === council.chair ? province : council.chair,
    ],
    round: [openRound as never, item, leader],
    verdict: [recordVerdict as never, { ...item, key, met: what % 2 === 0, note: reason }, leader],
    knockOut: [recordKnockOut as never, { ...item, criterion: what % 3 ? 'none' : 'file', ground: reason }, leader],
    takeBack: [withdrawKnockOut as never, { ...item, criterion: 'file', reason }, leader],
    conclude: [concludeDossier as never, item, leader],
    close: [closeSession as never, { sessionId: item.sessionId }, leader],
    arrive: [recordArrival as never, { sessionId: item.sessionId, accountId: voter.id }, leader],
    leave: [recordDeparture as never, { sessionId: item.sessionId, accountId: voter.id }, leader],
    postpone: [postponeDossier as never, { ...item, reason }, leader],
    reopen: [reopenDossier as never, { ...item, reason }, chairman],
    turn: [turnIntoMeeting as never, item, leader],
    complex: [turnIntoMeeting as never, { ...item, complexity: reason }, council.chair],
    extend: [
      extendWrittenPeriod as never,
      { sessionId: item.sessionId, writtenUntil: later[what % 2]!, reason },
      leader,
    ],
  }
  return { asked: questions[kind], voter, item }
}

const outcomes = new Map<string, number>()
const count = (word: string) => outcomes.set(word, (outcomes.get(word) ?? 0) + 1)

async function take(scene: Scene, one: Step, rounds: ReadonlyMap<string, number>): Promise<void> {
  const { asked, voter, item } = questionOf(scene, one, rounds)
  const [action, input, as] = asked
  const ifMatch = one.kind === 'draft' ? { ifMatch: 0 } : {}
  const { output, problem } = await doors[one.door]!.ask(action as unknown as Action, input, {
    token: as.token,
    ...ifMatch,
  })
  if (one.kind === 'declare' && output) scene.declared.push([voter, item, (output as { id: string }).id])
  count(`${one.kind} ${problem?.code ?? 'done'}`)
  if (problem && problem.status >= 500) throw new Error(`${one.kind}: ${problem.code}`)
}

/** Everybody does what is still to do, one after the other, as far as the rules let them. */
async function finish(scene: Scene): Promise<void> {
  const end: [Kind, number][] = [
    ['recuse', 1],
    ['clear', 8],
    ['submit', 5],
    ['round', 1],
    ['submit', 5],
    ['verdict', 5],
    ['conclude', 1],
    ['postpone', 1],
    ['turn', 1],
    ['reopen', 1],
  ]
  for (const about of [0, 1])
    for (const [kind, times] of about ? end : end.slice(0, -1))
      for (let at = 0; at < times; at++)
        await take(
          scene,
          { kind, who: kind === 'submit' ? at : 1, about, what: at, door: at % 2 },
          await roundsOf(scene),
        )
  await take(scene, { kind: 'close', who: 1, about: 0, what: 0, door: 0 }, await roundsOf(scene))
}

const keptNow = ({ items: [{ sessionId }] }: Scene) => keptOf(app.database, sessionId)
const roundsOf = async (scene: Scene) =>
  new Map((await keptNow(scene)).items.map(({ dossier, round }) => [dossier, round]))

t.test('racing members, rounds, recusals and closings never give a result outside the rules', async (t) => {
  const results = new Map<string, number>()
  const races = fc.asyncProperty(waves, forms, async (all, over) => {
    const scene = await begin(over !== null)
    let before: Awaited<ReturnType<typeof keptOf>> | null = null
    for (const [at, wave] of [...all, null].entries()) {
      // Whatever it was extended to.
      if (at === over) goTo(app, scene.council, '2026-06-20')
      chairman.token = app.tokenOf(chairman.id)
      const rounds = await roundsOf(scene)
      if (wave) await Promise.all(wave.map((one) => take(scene, one, rounds)))
      else await finish(scene)
      const kept = await keptNow(scene)
      const faults = faultsIn(kept, before)
      if (faults.length > 0) throw new Error(`${faults.join('; ')}\n${JSON.stringify(kept)}`)
      before = kept
    }
    for (const { dossier, member } of before!.recusals)
      if (before!.ballots.some((one) => one.dossier === dossier && one.member === member)) count('ballots set aside')
    for (const { outcome, star } of before!.results)
      results.set(`${outcome} ${star}`, (results.get(`${outcome} ${star}`) ?? 0) + 1)
    count(`session ${before!.state}`)
  })
  await fc.assert(races, { numRuns: runs, endOnFailure: true, examples: [orderly, late].map((all) => [all, null]) })
  t.comment(Object.fromEntries([...results, ...outcomes].sort()))
  t.ok(results.size > 0, 'results were made')
  t.ok(outcomes.get('ballots set aside')! > 0, 'ballots were set aside')
  t.ok(outcomes.get('submit done')! > 0 && outcomes.get('session closed')! > 0, 'sessions came to their end')
})
