import type { Instant, LegalDay } from '../../core/clock.ts'
import type { DeadlineStep } from '../calendar/deadline-rules.ts'
import type { DossierLevel, DossierState } from '../dossiers/rules.ts'

/** Roles with a work queue, the one that is shown first when someone holds several. */
export const queueRoles = ['province-officer', 'commune-officer', 'ministry-officer', 'producer'] as const
export type QueueRole = (typeof queueRoles)[number]

/** What has to be done next with a dossier that waits, by the name of the event. */
export const queueSteps = ['file', 'receive', 'report', 'forward', 'acknowledge', 'review', 'schedule'] as const
export type QueueStep = (typeof queueSteps)[number]

export type Waiting = { state: DossierState; level: DossierLevel; received: boolean }

const office = { province: 'province-officer', ministry: 'ministry-officer' } as const

/** Who has to do what next; null when the dossier waits for a council, a decision or nobody. `received`: by who has it now. */
export function stepDue({ state, level, received }: Waiting): { role: QueueRole; step: QueueStep } | null {
  switch (state) {
    case 'draft':
    case 'returned':
    case 'supplement':
      return { role: 'producer', step: 'file' }
    case 'filed':
      return { role: 'commune-officer', step: received ? 'report' : 'receive' }
    case 'commune-assessed':
      return { role: 'commune-officer', step: 'forward' }
    case 'forwarded':
      return { role: office[level], step: received ? 'review' : 'acknowledge' }
    case 'reviewed':
      return { role: office[level], step: 'schedule' }
    default:
      return null
  }
}

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

/** How a thing was found, the best first: its whole code, the beginning of a code or of the name, words of the name. */
export const matches = ['code', 'code-prefix', 'name-prefix', 'words'] as const
