import { numberBy } from '../../core/number-template.ts'
import type { CouncilLevel, Outcome, Regulation } from '../scoring/rules.ts'
import type { SessionForm } from '../scoring/written/rules.ts'

/** Papers of a closed session: the minutes (biên bản) and the council's report. */
export const sessionDocumentKinds = ['minutes', 'council-report'] as const
export type SessionDocumentKind = (typeof sessionDocumentKinds)[number]

const sessionDocumentTitles: Readonly<Record<SessionDocumentKind, string>> = {
  minutes: 'Biên bản họp hội đồng đánh giá, phân hạng sản phẩm OCOP',
  'council-report': 'Báo cáo kết quả đánh giá, phân hạng sản phẩm OCOP',
}

/** Kinds of documents that are issued: with a number, a day and a signer, and bytes that stay. */
export const issuedKinds = [...sessionDocumentKinds, 'result-notice'] as const
export type IssuedKind = (typeof issuedKinds)[number]

export const noticeTitle = 'Thông báo kết quả đánh giá, phân hạng sản phẩm OCOP'

type Templates = Pick<Regulation, 'minutesTemplate' | 'reportTemplate'>

const templateOf = {
  minutes: ({ minutesTemplate }: Templates) => minutesTemplate,
  'council-report': ({ reportTemplate }: Templates) => reportTemplate,
  // As the others are named in a number (Nghị định 30/2020/NĐ-CP, phụ lục III).
  'result-notice': () => '{running:2}/TB-HĐ',
} as const satisfies Record<IssuedKind, (templates: Templates) => string>

type NumberParts = {
  /** From 1, per council, kind and year. */
  running: number
  year: number
  /** Code of the council's unit. */
  unit: string
}

/** `07/BB-HĐ`: the number of a paper by the regulation that its session had. */
export const documentNumber = (kind: IssuedKind, regulation: Templates, parts: NumberParts): string =>
  numberBy(templateOf[kind](regulation), parts)

/** What the paper is called; where nobody met there are no minutes of a meeting. */
export const titleOf = (document: SessionDocumentKind, form: SessionForm): string =>
  document === 'minutes' && form === 'written'
    ? 'Biên bản tổng hợp ý kiến bằng văn bản của hội đồng đánh giá, phân hạng sản phẩm OCOP'
    : sessionDocumentTitles[document]

/**
 * What follows a result (docs/law.md §1, §3.9): 1★ and 2★ and what was knocked out get no decision; 3★ and 4★ of a
 * province go to its Chairman, five to the ministry; what the ministry finds under five goes back to the Chairman.
 */
export const followings = ['no-decision', 'chairman', 'ministry', 'minister', 'back-to-province'] as const
export type Following = (typeof followings)[number]

type Rated = { level: CouncilLevel; outcome: Outcome; star: number | null; proposedForFive: boolean }

export function followingOf({ level, outcome, star, proposedForFive }: Rated): Following {
  // A knock-out ended the evaluation at either level: it is neither recognised nor evaluated again.
  if (outcome === 'knocked-out') return 'no-decision'
  if (level === 'ministry') return star === 5 ? 'minister' : 'back-to-province'
  if (proposedForFive) return 'ministry'
  return star !== null && star >= 3 ? 'chairman' : 'no-decision'
}

/** Whose ballot of a round it is, beside how much of it others may see: the member alone before the closing. */
export const mayReadBallotOf = (reader: { isMember: boolean; leads: boolean }, closed: boolean): boolean =>
  reader.isMember || (reader.leads && closed)
