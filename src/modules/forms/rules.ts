import { printedLabel, printedName } from '../criteria/wording/wording-rules.ts'

/** The papers of a dossier: registration, self-assessment, commune report, receipts of both offices, return notice. */
export const formKinds = ['form-01', 'form-02', 'form-03', 'receipt', 'province-receipt', 'return-notice'] as const
export type FormKind = (typeof formKinds)[number]

/** Whose paper it is, which decides its heading (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const issuers = ['producer', 'commune', 'province', 'ministry'] as const
export type Issuer = (typeof issuers)[number]

export const titles: Readonly<Record<FormKind, string>> = {
  'form-01': 'Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP',
  'form-02': 'Phiếu tự đánh giá sản phẩm OCOP',
  'form-03': 'Báo cáo kết quả kiểm tra hồ sơ sản phẩm OCOP',
  receipt: 'Giấy tiếp nhận hồ sơ',
  'province-receipt': 'Giấy tiếp nhận hồ sơ',
  'return-notice': 'Thông báo bổ sung, hoàn thiện hồ sơ',
}

type Criterion = {
  code: string
  name: string
  /** The short label beside the official wording; null where that is not loaded. */
  short: string | null
  max: number
  /** Number of the chosen option, 0 for none reached; null while nothing is chosen or the criterion does not apply. */
  choice: number | null
  label: string | null
  shortLabel: string | null
  points: number | null
  /** Numbers of the evidence files in the form's list, from 1. */
  evidence: number[]
}
export type AssessedSection = { code: string; name: string; short: string | null; criteria: Criterion[] }
export type AssessedPart = {
  code: string
  name: string
  short: string | null
  max: number
  points: number
  sections: AssessedSection[]
}

type Printed = { code: string; name: { vi: string }; official?: string }
type PrintedCriterion = Printed & {
  max: number
  options: readonly { no: number; points: number; label: { vi: string }; official?: string }[]
}
type PrintedSet = {
  parts: readonly (Printed & {
    max: number
    sections: readonly (Printed & { criteria: readonly PrintedCriterion[] })[]
  })[]
}
type Choices = Readonly<Record<string, number>>
type Proofs = readonly { criteria: readonly string[] }[]

const noneReached = 'Không đạt mức nào'

function assessed(criterion: PrintedCriterion, choices: Choices, proofs: Proofs): Criterion {
  const { code, max, options } = criterion
  const choice = choices[code] ?? null
  const option = options.find(({ no }) => no === choice)
  const none = choice === 0
  const { label, short: shortLabel } = option ? printedLabel(option) : { label: none ? noneReached : null, short: null }
  return {
    code,
    ...printedName(criterion),
    max,
    choice,
    label,
    shortLabel,
    points: option?.points ?? (none ? 0 : null),
    evidence: proofs.flatMap(({ criteria }, at) => (criteria.includes(code) ? [at + 1] : [])),
  }
}

/** The producer's own choices in the printed table, with the points of each part. Choices that no option has give none. */
export function assessedParts({ parts }: PrintedSet, choices: Choices, proofs: Proofs): AssessedPart[] {
  return parts.map((part) => {
    const { code, max } = part
    const shown = part.sections.map((section) => ({
      code: section.code,
      ...printedName(section),
      criteria: section.criteria.map((criterion) => assessed(criterion, choices, proofs)),
    }))
    const points = shown.flatMap(({ criteria }) => criteria).reduce((sum, one) => sum + (one.points ?? 0), 0)
    return { code, ...printedName(part), max, points, sections: shown }
  })
}

/** What stands before the date of a paper: the unit's name without its kind, but "Phường 1" keeps it (Nghị định 30/2020/NĐ-CP). */
export function placeName(unitName: string): string {
  const bare = unitName.replace(/^(Xã|Phường|Đặc khu|Tỉnh|Thành phố)\s+/u, '')
  return /^\d/.test(bare) ? unitName : bare
}
