import type { Instant, LegalDay } from '../../core/clock.ts'
import { takesAdvice } from '../advising/rules.ts'
import type { DeadlineStep } from '../calendar/deadline-rules.ts'
import { type DossierLevel, type DossierState, isWithProducer } from '../dossiers/rules.ts'

/** Roles with a work queue, the one that is shown first when someone holds several. */
export const queueRoles = [
  'province-officer',
  'commune-officer',
  'ministry-officer',
  'producer',
  'council-advisor',
] as const
export type QueueRole = (typeof queueRoles)[number]

/** What has to be done next with a dossier that waits. */
export const queueSteps = [
  'file',
  'receive',
  'report',
  'forward',
  'acknowledge',
  'review',
  'schedule',
  'advise',
  'inquire',
  'send-to-ministry',
  'answer-ministry',
] as const
export type QueueStep = (typeof queueSteps)[number]

/** What the rows of a queue tell. `received`: by who has it now; by an advisory team all that it asked for. */
export type Seen = { state: DossierState; level: DossierLevel; received: boolean }
export type Waiting = Seen & {
  /** Its result was approved for the ministry, and the central dossier is not sent. */
  approved: boolean
  /** The ministry waits for parts that it asked the province for. */
  partsAsked: boolean
  /** Its council is of the dossier's level, and has no report of its advisory team on it. */
  toAdvise: boolean
  /** Its council is of the dossier's level, and the advisory team asked for a visit or a test that is open. */
  inquiriesOpen: boolean
}

function stepOfOffice({ state, received }: Seen): QueueStep | null {
  if (state === 'forwarded') return received ? 'review' : 'acknowledge'
  return state === 'reviewed' ? 'schedule' : null
}

function stepOfCommune({ state, received }: Seen): QueueStep | null {
  if (state === 'filed') return received ? 'report' : 'receive'
  return state === 'commune-assessed' ? 'forward' : null
}

function stepOfProvince(waiting: Waiting): QueueStep | null {
  const { state, level, approved, partsAsked } = waiting
  if (level === 'ministry') return state === 'forwarded' && partsAsked ? 'answer-ministry' : null
  return state === 'decided' && approved ? 'send-to-ministry' : stepOfOffice(waiting)
}

/** What was asked for comes before the report, and again after it. */
function stepOfTeam({ state, toAdvise, inquiriesOpen }: Waiting): QueueStep | null {
  if (!takesAdvice(state)) return null
  if (inquiriesOpen) return 'inquire'
  return toAdvise ? 'advise' : null
}

/** What each role has to do next; null when the dossier waits for somebody else, a council, a decision or nobody. */
const steps: Record<QueueRole, (waiting: Waiting) => QueueStep | null> = {
  producer: ({ state }) => (isWithProducer(state) ? 'file' : null),
  'commune-officer': stepOfCommune,
  'province-officer': stepOfProvince,
  // What was asked for is waited for: but for its receipt the dossier is on the province's desk until it answers.
  'ministry-officer': (waiting) =>
    waiting.level === 'ministry' && !(waiting.partsAsked && waiting.received) ? stepOfOffice(waiting) : null,
  'council-advisor': stepOfTeam,
}

export const stepFor = (role: QueueRole, waiting: Waiting): QueueStep | null => steps[role](waiting)

/** The step for which a dossier stands in the queue of a role: that it stands there tells the rest of it. */
export const stepInQueue = (role: QueueRole, seen: Seen): QueueStep | null =>
  stepFor(role, {
    ...seen,
    approved: true,
    partsAsked: role === 'province-officer',
    toAdvise: true,
    inquiriesOpen: !seen.received,
  })

/** What waits in a council: sessions to open and to close, results to conclude, a ballot that is owed. */
export const councilSteps = ['open-session', 'score', 'conclude', 'close-session'] as const
export type CouncilStep = (typeof councilSteps)[number]

/** What waits for who signs: a result to recognise, or to send to the ministry; a finding for which to revoke. */
export const decisionSteps = ['recognise', 'approve-for-ministry', 'revoke'] as const
export type DecisionStep = (typeof decisionSteps)[number]

/** The deadline of the law that runs while a dossier waits for a role; the office that decides has one for re-evaluations alone. */
export const deadlineOf = {
  producer: 'supplement',
  'commune-officer': 'commune-assessment',
  'province-officer': 're-evaluation',
  'ministry-officer': 're-evaluation',
  'council-advisor': 're-evaluation',
} as const satisfies Record<QueueRole, DeadlineStep>

export const colours = ['fresh', 'soon', 'late'] as const
export type Colour = (typeof colours)[number]

/** Whole days after which a step without a deadline of the law is soon due, and late. */
export type Patience = { soonAfterDays: number; lateAfterDays: number }

const dayMs = 86_400_000

/** Whole days of 24 hours that have passed. */
export const ageInDays = (since: Instant, now: Instant): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / dayMs))

/** By age, where no deadline of the law runs. */
export function colourByAge(ageDays: number, { soonAfterDays, lateAfterDays }: Patience): Colour {
  if (ageDays >= lateAfterDays) return 'late'
  return ageDays >= soonAfterDays ? 'soon' : 'fresh'
}

/** By the last day of a deadline: late once it is over, soon while it lies no later than `soonUntil`. */
export function colourByDueDay(
  dueOn: LegalDay,
  { today, soonUntil }: { today: LegalDay; soonUntil: LegalDay },
): Colour {
  if (dueOn < today) return 'late'
  return dueOn <= soonUntil ? 'soon' : 'fresh'
}

/** The colour of a heap is that of its worst. */
export const worstOf = (counts: Readonly<Record<Colour, number>>): Colour =>
  colours.findLast((colour) => counts[colour] > 0) ?? 'fresh'

/** What a search finds. */
export const searchKinds = ['producer', 'product', 'dossier', 'certificate'] as const
export type SearchKind = (typeof searchKinds)[number]

/** How a thing was found, the best first: its whole code, the beginning of a code, parts of one, the beginning of the name, words of it. */
export const matches = ['code', 'code-prefix', 'code-parts', 'name-prefix', 'words'] as const
