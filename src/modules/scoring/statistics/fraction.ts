/** An exact fraction; differences from means of 3 and of 8 ballots are added without a rounding in between. */
export type Fraction = { readonly over: bigint; readonly under: bigint }

export const zero: Fraction = { over: 0n, under: 1n }

/** @param under above 0 */
export const fraction = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) })

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

export function plus(one: Fraction, other: Fraction): Fraction {
  const over = one.over * other.under + other.over * one.under
  const under = one.under * other.under
  const common = divisor(over < 0n ? -over : over, under)
  return { over: over / common, under: under / common }
}

/** The fraction by a count above 0, with two decimals, half away from zero; "-0.00" does not occur. */
export function shownBy({ over, under }: Fraction, count: number): string {
  const by = under * BigInt(count)
  const hundredths = (200n * (over < 0n ? -over : over) + by) / (2n * by)
  const sign = over < 0n && hundredths > 0n ? '-' : ''
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
