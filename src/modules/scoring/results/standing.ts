import { fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import type { OpenPoint } from '../../criteria/evaluation.ts'
import { answerEvaluation } from '../../criteria/evaluation-answer.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { type Movement, rollIn } from '../attendance/attendance-rules.ts'
import type { CastBallot, KnockOut, Verdict } from '../ballots/ballot-store.ts'
import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { type Attendance, missingBallots, missingQuorum, type Regulation, type Seat, votersOf } from '../rules.ts'
import type { AgendaItem } from '../sessions/session-store.ts'
import type { Result } from '../store.ts'
import { opinionsDiffer } from '../written/opinions.ts'
import type { Writing } from '../written/rules.ts'

/** All that the result of one dossier depends on. */
export type Matter = {
  set: LoadedSet
  regulation: Regulation
  /** Null where the council meets. */
  writing: Writing | null
  item: Pick<AgendaItem, 'dossierId' | 'round' | 'firstRound' | 'recused'>
  roll: readonly Seat[]
  movements: readonly Movement[]
  ballots: readonly CastBallot[]
  verdicts: readonly Verdict[]
  knockOuts: readonly KnockOut[]
}

/** Where a dossier stands. Of what is secret it tells only whether the spread is too wide and what is left to settle. */
export type Standing =
  | { kind: 'ballots-missing'; missing: string[] }
  | { kind: 'quorum-missing'; attendance: Attendance }
  | { kind: 'rounds-remaining'; rounds: number }
  | { kind: 'opinions-differ' }
  | { kind: 'spread-above-limit' }
  | { kind: 'verdicts-needed'; open: readonly OpenPoint[] }
  | { kind: 'settled'; result: Pick<Result, 'outcome' | 'star' | 'meanSum' | 'meanCount' | 'request' | 'response'> }

/** The standing of a dossier by what has been submitted and recorded (docs/law.md §3). Pure. */
export function standingOf({ set, regulation, writing, item, ...recorded }: Matter): Standing {
  const roll = rollIn(recorded.roll, recorded.movements, item)
  const ofDossier = ({ dossierId }: { dossierId: string }) => dossierId === item.dossierId
  const counted = ballotsOf(item, recorded.ballots).filter((ballot) => ballot.round === item.round)
  const voters = votersOf(roll, item.recused)
  const submitted = counted.map(({ accountId }) => accountId)
  const missing = missingBallots(voters, submitted)
  if (missing.length > 0 && !writing?.over) return { kind: 'ballots-missing', missing }
  const attendance = missingQuorum(writing ? takingPart(roll, submitted) : roll, regulation, item.recused)
  if (attendance) return { kind: 'quorum-missing', attendance }
  // Before anything is looked at: of a round that cannot be the last, nobody is told how it stands.
  const roundsHere = item.round - item.firstRound + 1
  const found = recorded.knockOuts.filter((one) => ofDossier(one) && one.withdrawal === null)
  // A finding ends the evaluation, so it needs no further round; it is no secret, and tells nothing of the ballots.
  if (!writing && found.length === 0 && roundsHere < regulation.rounds)
    return { kind: 'rounds-remaining', rounds: regulation.rounds }
  const request = {
    ballots: counted.map(({ accountId, choices }) => ({ member: accountId, choices })),
    verdicts: Object.fromEntries(recorded.verdicts.filter(ofDossier).map(({ key, met }) => [key, met])),
    knockOuts: found.map(({ criterion }) => criterion),
    spreadLimit: regulation.spreadLimit,
  }
  const response = answerEvaluation(set, request)
  const { outcome, star, mean, open, spread } = response
  if (writing && opinionsDiffer(set, request, response)) return { kind: 'opinions-differ' }
  // Without a star there is no mean that a wide spread could bend (docs/law.md §3.7, §3.8).
  if (!spread.within && outcome !== 'knocked-out') return { kind: 'spread-above-limit' }
  if (outcome === 'open') return { kind: 'verdicts-needed', open }
  return { kind: 'settled', result: { outcome, star, meanSum: mean.sum, meanCount: mean.count, request, response } }
}

/** In writing a member takes part by giving an opinion: that is who makes the quorum. */
const takingPart = (roll: readonly Seat[], submitted: readonly string[]): Seat[] =>
  roll.map((seat) => ({ ...seat, present: submitted.includes(seat.accountId) }))

/** How a verdict on an open point is named. */
export const keyOf = (point: OpenPoint): string =>
  point.kind === 'gate' ? `${point.star}:${point.criterion}` : `knock-out:${point.criterion}`

/** The problem that a standing is for someone who wants the result. */
export function refuse(standing: Exclude<Standing, { kind: 'settled' }>): never {
  if (standing.kind === 'ballots-missing') fail('ballots-missing', { missing: standing.missing })
  if (standing.kind === 'quorum-missing') fail('quorum-missing', standing.attendance)
  if (standing.kind === 'rounds-remaining') fail('rounds-remaining', { rounds: standing.rounds })
  if (standing.kind === 'verdicts-needed') fail('verdicts-needed', { open: standing.open })
  fail(standing.kind)
}

/** The version of the criteria set that the session bound a dossier to, whatever versions have come since. */
export function boundSet({ criteria }: Pick<World, 'criteria'>, item: AgendaItem): LoadedSet {
  const set = criteria.version(item.criteriaSha256)
  if (set?.instrument.code !== item.instrument || set.source.set !== item.setNo)
    return fail('criteria-set-changed', { dossierId: item.dossierId })
  return set
}
