/** An exact number; the denominator is 1 or more. */
export type Fraction = { numerator: bigint; denominator: bigint }

/** Thousandths in the fewest decimals: 47 500 are 475/10. */
export function wholes(thousandths: bigint): Fraction {
  const denominator = [1n, 10n, 100n].find((under) => thousandths % (1000n / under) === 0n) ?? 1000n
  return { numerator: thousandths / (1000n / denominator), denominator }
}
