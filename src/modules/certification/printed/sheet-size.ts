/** Points in a millimetre. */
export const mm = 72 / 25.4

/** A4 on its long side, in points. */
export const page = { width: 841.89, height: 595.28 } as const
