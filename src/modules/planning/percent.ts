import { thousandths } from './decimal.ts'
import type { Fraction } from './indicators/fraction.ts'

/** An exact fraction and how it is shown. */
export type Shown = { numerator: number; denominator: number; shown: string }

/** The nearest whole number, half up. */
const halfUp = ({ numerator, denominator }: Fraction): bigint => (2n * numerator + denominator) / (2n * denominator)

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

const largest = BigInt(Number.MAX_SAFE_INTEGER)

/** As numbers of JSON, and so in lower terms where they would be too large for those. */
function written({ numerator, denominator }: Fraction): Omit<Shown, 'shown'> {
  const by = numerator > largest || denominator > largest ? divisor(numerator, denominator) : 1n
  return { numerator: Number(numerator / by), denominator: Number(denominator / by) }
}

/** The value as a fraction of the fewest decimals: 15 is 15/1, 47.5 is 475/10. */
function fractionOf(value: number): Fraction {
  const all = thousandths(value)
  const denominator = [1n, 10n, 100n].find((under) => all % (1000n / under) === 0n) ?? 1000n
  return { numerator: all / (1000n / denominator), denominator }
}

/**
 * How much of a target is done: 34 of 15 is 3400/15 = 226.67, shown "227 %", and 2.3 times. Null without a
 * target or with target 0, which no percentage can be taken of. For a range the lower end is the target; a share is
 * taken of the share that was aimed at, both in %.
 */
export function percentOfPlan(actual: Fraction, target: number | null): { percent: Shown; ratio: Shown } | null {
  if (!target) return null
  const aim = fractionOf(target)
  const ratio = { numerator: actual.numerator * aim.denominator, denominator: actual.denominator * aim.numerator }
  const percent = { ...ratio, numerator: 100n * ratio.numerator }
  const tenths = halfUp({ ...ratio, numerator: 10n * ratio.numerator })
  return {
    percent: { ...written(percent), shown: `${halfUp(percent)} %` },
    ratio: { ...written(ratio), shown: `${tenths / 10n}.${tenths % 10n}` },
  }
}

/** A figure as it is shown: whole as it is, else with one decimal, half up. */
export function shownFigure(value: Fraction): Shown {
  const tenths = halfUp({ ...value, numerator: 10n * value.numerator })
  const isWhole = value.numerator % value.denominator === 0n
  return { ...written(value), shown: isWhole ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}` }
}
