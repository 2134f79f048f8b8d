/** What a province sends to the ministry for five stars; which of them an instrument asks for is data (data/central-dossier). */
export const partCodes = [
  'letter',
  'advisory-report',
  'council-report',
  'approval',
  'dossier',
  'extra-tests',
  'samples',
] as const
export type PartCode = (typeof partCodes)[number]

/** Who sees what goes to the ministry: the offices of its province and the ministry. */
export const centralReaders = ['province-officer', 'province-chairman', 'ministry-officer', 'minister'] as const

export const archivePath = (dossierId: string): string => `/v1/dossiers/${dossierId}/central-dossier.zip`

/** Có, còn thiếu, gửi cùng công văn, không yêu cầu. */
export const partStates = ['there', 'missing', 'with-letter', 'not-asked'] as const
export type PartState = (typeof partStates)[number]

export type PartRule = { code: PartCode; comes: 'before' | 'with-letter'; whenAsked: boolean }

/** What was found of a part: whether it is whole, and whether it was asked for where it need not be. */
export type Found = { whole: boolean; asked: boolean }

export function stateOfPart({ comes, whenAsked }: Omit<PartRule, 'code'>, { whole, asked }: Found): PartState {
  if (whenAsked && !asked) return 'not-asked'
  if (whole) return 'there'
  return comes === 'with-letter' ? 'with-letter' : 'missing'
}

/** What does not keep it from being sent, and had better be seen before. */
export const centralWarnings = ['no-issued-document'] as const
export type CentralWarning = { part: PartCode; code: (typeof centralWarnings)[number] }

type Documented = { code: PartCode; documents: readonly { source: { from: string } | null }[] }

/** Parts that are there, but of which no document was issued: a decision goes as data then, a report as a draft. */
export const warningsOf = (parts: readonly Documented[]): CentralWarning[] =>
  parts
    .filter(({ documents }) =>
      documents.some(({ source }) => ['decision', 'council-report'].includes(source?.from ?? '')),
    )
    .map(({ code: part }) => ({ part, code: 'no-issued-document' }))

/** Parts without which nothing is sent: what comes with the letter is no reason to wait for it. */
export const missingParts = (parts: readonly { code: PartCode; state: PartState }[]): PartCode[] =>
  parts.filter(({ state }) => state === 'missing').map(({ code }) => code)
