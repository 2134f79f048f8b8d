import type { CouncilRole } from '../../core/actor.ts'
import type { SessionForm } from './written/rules.ts'

export const councilLevels = ['province', 'ministry'] as const
export type CouncilLevel = (typeof councilLevels)[number]

/**
 * Places in a council (docs/law.md §5). A delegate may stand in for the chair, which a vice chair does only when made a
 * delegate; a substitute has a vote only in the seat of the member it is named for.
 */
export const councilPositions = [
  'chair',
  'delegate',
  'vice',
  'secretary',
  'member',
  'substitute',
  'expert',
  'advisor',
] as const
export type CouncilPosition = (typeof councilPositions)[number]

/** The role in the council that goes with a place. A delegate leads as the chair does; a substitute prepares as a member. */
export const roleOfPosition = {
  chair: 'council-chair',
  delegate: 'council-chair',
  vice: 'council-member',
  secretary: 'council-secretary',
  member: 'council-member',
  substitute: 'council-member',
  expert: 'council-expert',
  advisor: 'council-advisor',
} as const satisfies Record<CouncilPosition, CouncilRole>

/** Places with a vote of their own. */
export const votingPositions = ['chair', 'delegate', 'vice', 'member'] as const satisfies readonly CouncilPosition[]

export const mayVote = (position: CouncilPosition): boolean =>
  (votingPositions as readonly CouncilPosition[]).includes(position)

export const sessionStates = ['planned', 'open', 'closed', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

/** The actions that a meeting takes in each state. */
export const sessionActions = {
  planned: ['recuseMember', 'clearConflict', 'giveExpertOpinion', 'addToAgenda', 'openSession', 'cancelSession'],
  open: [
    'recuseMember',
    'clearConflict',
    'giveExpertOpinion',
    'callUpDossier',
    'saveBallotDraft',
    'submitBallot',
    'openRound',
    'recordVerdict',
    'recordKnockOut',
    'withdrawKnockOut',
    'concludeDossier',
    'postponeDossier',
    'recordArrival',
    'recordDeparture',
    'closeSession',
  ],
  closed: [],
  cancelled: [],
} as const satisfies Record<SessionState, readonly string[]>

/** In writing nobody deliberates: points to settle, findings and further rounds wait for the meeting. */
const writtenActions = [
  'recuseMember',
  'clearConflict',
  'giveExpertOpinion',
  'saveBallotDraft',
  'submitBallot',
  'concludeDossier',
  'turnIntoMeeting',
  'extendWrittenPeriod',
  'closeSession',
] as const
export type SessionAction = (typeof sessionActions)[SessionState][number] | (typeof writtenActions)[number]

type Standing = { state: SessionState; form: SessionForm }

/** The actions that a session takes now. */
export function actionsOf({ state, form }: Standing): readonly SessionAction[] {
  if (form === 'meeting') return sessionActions[state]
  if (state === 'planned') return [...sessionActions.planned, 'extendWrittenPeriod']
  return state === 'open' ? writtenActions : sessionActions[state]
}

export const takes = (session: Standing, action: SessionAction): boolean => actionsOf(session).includes(action)

export const outcomes = ['rated', 'knocked-out'] as const
export type Outcome = (typeof outcomes)[number]

/** What a council's regulation (Quy chế) sets. */
export type Regulation = {
  quorumNumerator: number
  quorumDenominator: number
  spreadLimit: number
  /** Working days that the members have the electronic file before a session; 0: the regulation sets none. */
  fileNoticeWorkingDays: number
  /** Rounds in which each dossier is scored at least; a spread above the limit asks for more. */
  rounds: number
  verdictBy: VerdictBy
  /** Whether a session opens only when the council has a report of its advisory team on each dossier. */
  advisoryReportRequired: boolean
  /** Numbers of minutes and report: `{running}` per council and year, from 1; `{year}`, `{unit}`. */
  minutesTemplate: string
  reportTemplate: string
}

/**
 * How a council comes to the agreed verdict that the law asks for (docs/law.md §3.4): by consensus, or by a vote on the
 * point after discussion, in which more than half of those who score the dossier are for it. It is recorded either way.
 */
export const verdictRules = ['consensus', 'majority'] as const
export type VerdictBy = (typeof verdictRules)[number]

/** Where a regulation says nothing: three quarters of the members, 10 points between ballots, one round, agreed verdicts (docs/law.md §9). */
export const defaultRegulation: Regulation = {
  quorumNumerator: 3,
  quorumDenominator: 4,
  spreadLimit: 10,
  fileNoticeWorkingDays: 0,
  rounds: 1,
  verdictBy: 'consensus',
  advisoryReportRequired: false,
  minutesTemplate: '{running:2}/BB-HĐ',
  reportTemplate: '{running:2}/BC-HĐ',
}

/** The settings alone, of a council or a session that has them. */
export const regulationIn = (row: Regulation): Regulation => ({
  quorumNumerator: row.quorumNumerator,
  quorumDenominator: row.quorumDenominator,
  spreadLimit: row.spreadLimit,
  fileNoticeWorkingDays: row.fileNoticeWorkingDays,
  rounds: row.rounds,
  verdictBy: row.verdictBy,
  advisoryReportRequired: row.advisoryReportRequired,
  minutesTemplate: row.minutesTemplate,
  reportTemplate: row.reportTemplate,
})

type Share = Pick<Regulation, 'quorumNumerator' | 'quorumDenominator'>

/** Whether enough of the voting members are there: present ÷ members ≥ numerator ÷ denominator, in whole numbers. */
export const quorate = (present: number, members: number, { quorumNumerator, quorumDenominator }: Share): boolean =>
  members > 0 && present * quorumDenominator >= members * quorumNumerator

/** The fewest voting members that make a quorum; 1 where there are none, since nobody cannot decide. */
export const quorumOf = (members: number, { quorumNumerator, quorumDenominator }: Share): number =>
  Math.max(1, Math.ceil((members * quorumNumerator) / quorumDenominator))

/** One line of a session's roll. */
export type Seat = {
  accountId: string
  position: CouncilPosition
  votes: boolean
  present: boolean
  /** The member in whose seat a substitute sits. */
  standsInForId?: string | null
}

/** The chair or a delegate leads a session; without either it may not be held. */
export const isLed = (roll: readonly Seat[]): boolean =>
  roll.some(({ position, present }) => present && (position === 'chair' || position === 'delegate'))

const voting = (roll: readonly Seat[], recused: readonly string[]): Seat[] =>
  roll.filter(({ accountId, votes }) => votes && !recused.includes(accountId))

/** Who must score a dossier: voting members who are present and not recused from it. */
export const votersOf = (roll: readonly Seat[], recused: readonly string[] = []): string[] =>
  voting(roll, recused)
    .filter(({ present }) => present)
    .map(({ accountId }) => accountId)

export type Attendance = { present: number; members: number; needed: number }

/** The voting members there are and those present, or null when they are a quorum. A recused member is neither (docs/law.md §5). */
export function missingQuorum(roll: readonly Seat[], share: Share, recused: readonly string[] = []): Attendance | null {
  const members = voting(roll, recused).length
  const present = votersOf(roll, recused).length
  return quorate(present, members, share) ? null : { present, members, needed: quorumOf(members, share) }
}

type Rolls = { now: readonly Seat[]; running: readonly Seat[]; next: readonly Seat[] }

/**
 * Whether a meeting cannot judge a dossier with who is there: nobody leads it, or neither the round that runs nor a further one
 * has a quorum. By attendance and recusals alone, so that putting it off tells nothing of what was scored.
 */
export const lacksJudges = ({ now, running, next }: Rolls, share: Share, recused: readonly string[]): boolean =>
  !isLed(now) || [running, next].every((roll) => missingQuorum(roll, share, recused) !== null)

/** Who of those who must score has not yet. */
export const missingBallots = (voters: readonly string[], submitted: readonly string[]): string[] =>
  voters.filter((accountId) => !submitted.includes(accountId))

/** Five stars at a province are a proposal to the ministry, no rating of its own (docs/law.md §3.9). */
export const isProposedForFive = (level: CouncilLevel, star: number | null): boolean =>
  level === 'province' && star === 5
