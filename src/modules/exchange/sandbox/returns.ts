import type { Instant } from '../../../core/clock.ts'
import type { ReturnReason } from '../../dossiers/returns/return-rules.ts'
import { type DayNumber, dayOf, instantAt, type Steps } from './days.ts'
import type { Random } from './random.ts'

/** A time that an office sent a dossier back for one of its papers. */
export type SentBack = {
  step: 'commune' | 'province'
  returnedAt: Instant
  /** Null while it lies with the producer. */
  answeredAt: Instant | null
  /** Which of the dossier's papers, counted round. */
  paperNo: number
  reason: Exclude<ReturnReason, 'missing' | 'other'>
}

const reasons = ['illegible', 'expired', 'wrong'] as const
/** Within ten working days however weekends fall, so that none is overdue. */
const openDays = [1, 11] as const
const longestAnswer = 10
/** Days that a return takes at least: checked on the next, answered after one, and a day to look at it again. */
const leastGap = 4

const sentBack = (
  step: SentBack['step'],
  returnedAt: Instant,
  answeredAt: Instant | null,
  random: Random,
): SentBack => ({ step, returnedAt, answeredAt, paperNo: random.between(0, 99), reason: random.pick(reasons) })

/** Returns that the producer answered before the office went on: one in seven at the commune, one in ten at the province. */
export function answeredReturns({ received, assessed, acknowledged, reviewed }: Steps, random: Random): SentBack[] {
  const between = (step: SentBack['step'], from: Instant | undefined, until: Instant | undefined, share: number) => {
    if (!from || !until || dayOf(until) - dayOf(from) < leastGap || !random.chance(share)) return []
    const returned = dayOf(from) + 1
    const answered = returned + random.between(1, Math.min(longestAnswer, dayOf(until) - returned - 1))
    return [sentBack(step, instantAt(returned, random), instantAt(answered, random), random)]
  }
  return [...between('commune', received, assessed, 0.14), ...between('province', acknowledged, reviewed, 0.1)]
}

/** The return that a dossier waits for now. */
export const openReturn = (state: 'returned' | 'supplement', until: DayNumber, random: Random): SentBack =>
  sentBack(
    state === 'returned' ? 'commune' : 'province',
    instantAt(until - random.between(...openDays), random),
    null,
    random,
  )
