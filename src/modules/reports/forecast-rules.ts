import { daysBetween, type LegalDay } from '../../core/clock.ts'
import type { Fraction } from '../planning/indicators/fraction.ts'

type Days = { from: LegalDay; until: LegalDay; asOf: LegalDay }

/**
 * What a figure comes to on the last day of a period at the current pace: from `start` on its first day it changes on each
 * day to come as much as on each day so far. Exact; never below 0. Null before the period and once it is over.
 */
export function atCurrentPace(start: Fraction, actual: Fraction, { from, until, asOf }: Days): Fraction | null {
  if (asOf < from || asOf >= until) return null
  const passed = BigInt(daysBetween(from, asOf) + 1)
  const whole = BigInt(daysBetween(from, until) + 1)
  const changed = actual.numerator * start.denominator - start.numerator * actual.denominator
  const numerator = start.numerator * actual.denominator * passed + changed * whole
  return { numerator: numerator > 0n ? numerator : 0n, denominator: start.denominator * actual.denominator * passed }
}
