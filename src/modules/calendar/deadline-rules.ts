import type { Instant, LegalDay } from '../../core/clock.ts'
import type { Text } from '../../core/language.ts'
import { type Deadline, deadline, type ExplainedDay, type Pause, type Period, type periodUnits } from './deadline.ts'
import type { Calendar } from './rules.ts'

/** Thẩm định của xã, bổ sung hồ sơ, đánh giá lại: the steps of a dossier that have a period. */
export const dossierSteps = ['commune-assessment', 'supplement', 're-evaluation'] as const
export type DossierStep = (typeof dossierSteps)[number]

/** With thu hồi, the one step of a revocation case: all that the law gives a period. */
export const deadlineSteps = [...dossierSteps, 'revocation'] as const
export type DeadlineStep = (typeof deadlineSteps)[number]

/** `dropped`: the dossier was withdrawn or disqualified before, or the case was not pursued. */
export const deadlineOutcomes = ['met', 'dropped'] as const
export const deadlineChangeReasons = ['paused', 'resumed', 'reopened', 'calendar'] as const
export type DeadlineChangeReason = (typeof deadlineChangeReasons)[number]

export const deadlineStates = ['running', 'due-soon', 'overdue', 'paused', 'met', 'dropped'] as const
export type DeadlineState = (typeof deadlineStates)[number]

/** One day of an explanation, as it is told and kept. */
export type ToldDay = {
  day: LegalDay
  verdict: ExplainedDay['verdict']
  count: number | null
  name: Text | null
  instrument: string | null
  /** Absent from what was kept before days could be. */
  provisional?: boolean
}

/** A deadline as it is kept. */
export type KeptDeadline = {
  periodDays: number
  periodUnit: (typeof periodUnits)[number]
  begunAt: Instant
  pauses: readonly Pause[]
  dueOn: LegalDay | null
  endedAt: Instant | null
  outcome: (typeof deadlineOutcomes)[number] | null
}

const periodOf = ({ periodDays, periodUnit }: KeptDeadline): Period => ({ days: periodDays, unit: periodUnit })

export const counted = (calendar: Calendar, kept: KeptDeadline, today: LegalDay): Deadline =>
  deadline(calendar, { start: kept.begunAt, period: periodOf(kept), pauses: kept.pauses }, today)

export const told = ({ days }: Pick<Deadline, 'days'>): (ToldDay & { provisional: boolean })[] =>
  days.map(({ day, verdict, count, calendarDay: { special, provisional } }) => ({
    day,
    verdict,
    count,
    name: special?.name ?? null,
    instrument: special?.instrument ?? null,
    provisional,
  }))

/** Paused while the dossier lies with the producer, from `now` on. */
export const pausedAt = <Kept extends KeptDeadline>(kept: Kept, now: Instant): Kept => ({
  ...kept,
  pauses: [...kept.pauses, { from: now, until: null }],
})

export const resumedAt = <Kept extends KeptDeadline>(kept: Kept, now: Instant): Kept => ({
  ...kept,
  pauses: kept.pauses.map((pause) => (pause.until === null ? { ...pause, until: now } : pause)),
})

/** Running again after it was met: the time in between is nobody's of this step. */
export const reopenedAt = <Kept extends KeptDeadline>(kept: Kept, now: Instant): Kept => ({
  ...kept,
  pauses: kept.endedAt ? [...kept.pauses, { from: kept.endedAt, until: now }] : kept.pauses,
  endedAt: null,
  outcome: null,
  explanation: null,
})

/** Where a deadline stands on a day. What is paused after its last day stays overdue. */
export function deadlineState({ outcome, dueOn }: KeptDeadline, today: LegalDay, soonUntil: LegalDay): DeadlineState {
  if (outcome) return outcome
  if (dueOn === null) return 'paused'
  if (dueOn < today) return 'overdue'
  return dueOn <= soonUntil ? 'due-soon' : 'running'
}
