import { type Instant, instantOn, type LegalDay } from '../../../core/clock.ts'

type Moment = { now: Instant; today: LegalDay }

/** The moment that counts for a paper of a day: its last one, after all else of that day, but never one to come. */
export const handedInAt = (day: LegalDay, { now, today }: Moment): Instant =>
  day === today ? now : instantOn(day, '23:59:59.999')

/** What a day is held against: the day on which the dossier went back, if it did, and whether any criteria judge it. */
export type HandingIn = { returnedOn: LegalDay | null; isJudged: boolean }

/** Why a dossier or supplement cannot have been handed in on a day; null when it can. */
export function dayFault(
  day: LegalDay,
  { returnedOn, isJudged }: HandingIn,
): 'before-return' | 'before-instrument' | null {
  if (returnedOn !== null) return day < returnedOn ? 'before-return' : null
  return isJudged ? null : 'before-instrument'
}
