import type { Fraction } from '../../planning/indicators/fraction.ts'

const isMore = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator > b.numerator * a.denominator

/**
 * The place of each value, in their order: 1 for the most, the same for those that are alike, then as many further as
 * there are before (1, 2, 2, 4). Where there is no value there is no place.
 */
export const ranksOf = (values: readonly (Fraction | null)[]): (number | null)[] =>
  values.map((value) => value && 1 + values.filter((other) => other && isMore(other, value)).length)
