/** Why stamps count no more: the goods are called back (thu hồi), or the stamps were lost, damaged or stolen (hủy). */
export const withdrawalKinds = ['recalled', 'void'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** What the public is told of a stamp; `unknown`: nobody handed such a stamp over. */
export const stampStates = ['good', ...withdrawalKinds, 'unknown'] as const
export type StampState = (typeof stampStates)[number]

/** Printed numbers of stamps of one batch, both ends among them. */
export type StampRange = { firstNumber: number; lastNumber: number }

export const isWithin = (inner: StampRange, outer: StampRange): boolean =>
  outer.firstNumber <= inner.firstNumber && inner.lastNumber <= outer.lastNumber

export const rangeOfBatch = ({ firstNumber, count }: { firstNumber: number; count: number }): StampRange => ({
  firstNumber,
  lastNumber: firstNumber + count - 1,
})

/** Of several withdrawals of one stamp the one that the public is told: a recall first, for it is about safety. */
export const toldFirst = <Withdrawal extends { kind: WithdrawalKind }>(
  withdrawals: readonly Withdrawal[],
): Withdrawal | null => withdrawals.find(({ kind }) => kind === 'recalled') ?? withdrawals[0] ?? null

const gtinLengths = [8, 12, 13, 14]

/** Whether digits are a GTIN: of a length that there is, the last digit the check digit of the others (GS1 General Specifications §7.9). */
export function isGtin(digits: string): boolean {
  if (!/^\d+$/.test(digits) || !gtinLengths.includes(digits.length)) return false
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0 && Number(digits) > 0
}

/** A GTIN in the 14 digits that a GS1 Digital Link bears. */
export const longGtin = (digits: string): string => digits.padStart(14, '0')

export type Printed = { gtin: string | null; lotCode: string | null }

/**
 * The way of a stamp's address (GS1 Digital Link URI Syntax 1.4 where the product has a GTIN), below the address of the
 * service.
 */
export function stampPath({ gtin, lotCode }: Printed, serial: string): string {
  if (gtin === null) return `/t/${serial}`
  const lot = lotCode === null ? '' : `/10/${encodeURIComponent(lotCode)}`
  return `/01/${gtin}${lot}/21/${serial}`
}

/** Whether what stood in the address beside the serial is what the batch was printed with; what did not stand there is not asked. */
export const isPrintedSo = (printed: Printed, asked: Printed): boolean =>
  (asked.gtin === null || asked.gtin === printed.gtin) && (asked.lotCode === null || asked.lotCode === printed.lotCode)
