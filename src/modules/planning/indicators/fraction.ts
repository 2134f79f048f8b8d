/** An exact number; the denominator is 1 or more. */
export type Fraction = { numerator: bigint; denominator: bigint }
