export const councilLevels = ['province', 'ministry'] as const
export type CouncilLevel = (typeof councilLevels)[number]

/** Places in a council (law.md §5); a delegate may stand in for the chair, a secretary scores nothing. */
export const councilPositions = ['chair', 'delegate', 'secretary', 'member'] as const
export type CouncilPosition = (typeof councilPositions)[number]

export const sessionStates = ['planned', 'open', 'closed'] as const
export type SessionState = (typeof sessionStates)[number]

export const outcomes = ['rated', 'knocked-out'] as const
export type Outcome = (typeof outcomes)[number]

/** What a council's regulation (Quy chế) sets; defaults of law.md §9 are the column defaults. */
export type Regulation = { quorumNumerator: number; quorumDenominator: number; spreadLimit: number }

/** Whether enough of the voting members are there: present ÷ members ≥ numerator ÷ denominator, in whole numbers. */
export const quorate = (
  present: number,
  members: number,
  { quorumNumerator, quorumDenominator }: Regulation,
): boolean => members > 0 && present * quorumDenominator >= members * quorumNumerator
