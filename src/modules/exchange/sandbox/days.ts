import type { Instant, LegalDay } from '../../../core/clock.ts'
import type { Random } from './random.ts'

/** Days since 1970-01-01: a history of 60 000 dossiers is reckoned in whole numbers. */
export type DayNumber = number

const dayMs = 86_400_000
export const dayNumber = (day: LegalDay): DayNumber => Date.parse(day) / dayMs
export const legalDayOf = (day: DayNumber): LegalDay => new Date(day * dayMs).toISOString().slice(0, 10)
export const dayOf = (at: Instant): DayNumber => dayNumber(at.slice(0, 10))

/** A minute of an hour (UTC) of a day; each hour up to 16 is of the same day in Viet Nam. */
export const instantAt = (day: DayNumber, random: Random, hour = random.between(1, 8)): Instant =>
  new Date(day * dayMs + (hour * 60 + random.between(0, 59)) * 60_000).toISOString()

export const stepNames = [
  'opened',
  'filed',
  'received',
  'assessed',
  'forwarded',
  'acknowledged',
  'reviewed',
  'decided',
] as const
export type StepName = (typeof stepNames)[number]
export type Steps = Partial<Record<StepName, Instant>> & { opened: Instant }
