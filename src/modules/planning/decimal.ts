/**
 * The value in thousandths, exactly. Values are below 10¹² and have three decimals at most: fifteen digits, which a
 * double and JSON carry without loss, so that 47.5 stays a number on the wire.
 */
export const thousandths = (value: number): bigint => BigInt(Math.round(value * 1000))

/** The value again; `count` below 10¹⁵. */
export const ofThousandths = (count: bigint): number => Number(count) / 1000

export const isExact = (value: number): boolean => Math.round(value * 1000) / 1000 === value
