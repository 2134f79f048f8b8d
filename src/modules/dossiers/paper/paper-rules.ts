import { type Instant, instantOn, type LegalDay } from '../../../core/clock.ts'

type Moment = { now: Instant; today: LegalDay }

/** The moment that counts for a paper of a day: its last one, after all else of that day, but never one to come. */
export const handedInAt = (day: LegalDay, { now, today }: Moment): Instant =>
  day === today ? now : instantOn(day, '23:59:59.999')

/** What a day is held against: the return that waits, if one does, and whether any criteria judge the product then. */
export type HandingIn = {
  /** `dueOn`: null where lateness ends nothing. */
  returned: { on: LegalDay; dueOn: LegalDay | null } | null
  isJudged: boolean
}

type DayFault = 'before-return' | 'after-due-date' | 'before-instrument'

/** Why a dossier or supplement cannot have been handed in on a day; null when it can. */
export function dayFault(day: LegalDay, { returned, isJudged }: HandingIn): DayFault | null {
  if (returned === null) return isJudged ? null : 'before-instrument'
  if (day < returned.on) return 'before-return'
  return returned.dueOn !== null && day > returned.dueOn ? 'after-due-date' : null
}
