import { dayText, inSentence } from '../../../forms/templates/words.ts'
import type { DecisionKind, RevocationGround } from '../../rules.ts'
import type { DecisionPaper, DecisionPaperItem } from './paper-shapes.ts'

const groundNames: Readonly<Record<RevocationGround, string>> = {
  'untrue-dossier': 'hồ sơ không trung thực, giả mạo',
  'criteria-no-longer-met': 'sản phẩm không còn đáp ứng tiêu chí',
  'breach-of-law': 'vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn',
  'misuse-of-mark': 'sử dụng nhãn hiệu OCOP không đúng quy định',
  'production-stopped': 'ngừng sản xuất sản phẩm',
  'other-finding': 'phát hiện khác',
}

/** Why certificates are revoked, with the place in the law that names the ground. */
export type Ground = { ground: RevocationGround; place: string | null; instrument: string | null }

export type Told = {
  kind: DecisionKind
  level: DecisionPaper['level']
  unit: DecisionPaper['unit']
  date: string | null
  items: readonly DecisionPaperItem[]
  ground: Ground | null
  note: string | null
}

const abouts: Readonly<Record<DecisionKind, string>> = {
  recognise: 'công nhận sản phẩm đạt hạng sao OCOP',
  'approve-for-ministry': 'phê duyệt kết quả đánh giá, phân hạng sản phẩm OCOP đề nghị công nhận hạng 5 sao',
  'evaluate-again': 'tổ chức đánh giá lại sản phẩm OCOP',
  revoke: 'thu hồi Giấy chứng nhận sản phẩm OCOP',
}
/** Whose decision it is, whoever signs it for them. */
export const officeOf = ({ level, unit }: Pick<Told, 'level' | 'unit'>): string =>
  level === 'ministry' ? 'Bộ trưởng Bộ Nông nghiệp và Môi trường' : `Chủ tịch Ủy ban nhân dân ${inSentence(unit.name)}`

export const aboutOf = (kind: DecisionKind): string => `Về việc ${abouts[kind]}`

/** `2 sản phẩm hạng 4 sao, 1 sản phẩm hạng 3 sao`. */
function starCounts(items: readonly DecisionPaperItem[]): string {
  const counts = Map.groupBy(items, ({ star }) => star)
  const known = [5, 4, 3, 2, 1].filter((star) => counts.has(star))
  return known.map((star) => `${counts.get(star)!.length} sản phẩm hạng ${star} sao`).join(', ')
}

/** The one day until which all certificates hold; each its own where they differ. */
function validity(items: readonly DecisionPaperItem[]): string {
  const days = new Set(items.map(({ expiresOn }) => expiresOn))
  const [day] = days
  return days.size === 1 ? `đến hết ngày ${dayText(day ?? null)}` : 'đến hết ngày ghi trên từng giấy chứng nhận'
}

function reasonOf({ ground, note }: Told): string[] {
  if (!ground) return note === null ? [] : [`Lý do: ${note}`]
  const where = ground.place === null ? '' : ` (${ground.place} ${ground.instrument})`
  return [`Lý do thu hồi: ${groundNames[ground.ground]}${where}.`, ...(note === null ? [] : [note])]
}

const contents: Readonly<Record<DecisionKind, (told: Told) => string[][]>> = {
  recognise: ({ items, note }) => [
    [
      `Công nhận ${items.length} sản phẩm đạt hạng sao OCOP theo danh sách kèm theo Quyết định này: ${starCounts(items)}.`,
      ...(note === null ? [] : [note]),
    ],
    [
      `Giấy chứng nhận sản phẩm OCOP cấp theo Quyết định này có giá trị ${validity(items)}. Khi giấy chứng nhận hết hạn hoặc bị thu hồi, chủ thể không được sử dụng nhãn hiệu OCOP cho sản phẩm.`,
    ],
  ],
  'approve-for-ministry': ({ items, note }) => [
    [
      `Phê duyệt kết quả đánh giá, phân hạng ${items.length} sản phẩm đề nghị công nhận hạng 5 sao theo danh sách kèm theo Quyết định này.`,
      ...(note === null ? [] : [note]),
    ],
    ['Hồ sơ của các sản phẩm được gửi Bộ Nông nghiệp và Môi trường đánh giá, công nhận theo quy định.'],
  ],
  'evaluate-again': (told) => [
    [`Tổ chức đánh giá lại ${told.items.length} sản phẩm theo danh sách kèm theo Quyết định này.`, ...reasonOf(told)],
    ['Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh đánh giá lại và báo cáo kết quả theo quy định.'],
  ],
  revoke: (told) => [
    [
      `Thu hồi ${told.items.length} Giấy chứng nhận sản phẩm OCOP theo danh sách kèm theo Quyết định này.`,
      ...reasonOf(told),
    ],
    [
      `Kể từ ngày ${dayText(told.date)}, chủ thể không được sử dụng nhãn hiệu OCOP cho các sản phẩm bị thu hồi giấy chứng nhận.`,
    ],
  ],
}

/** The articles, each in its paragraphs. */
export const articlesOf = (told: Told): string[][] => [
  ...contents[told.kind](told),
  ['Quyết định này có hiệu lực kể từ ngày ký.'],
]

export const carriedOutBy = ({ level, unit }: Pick<Told, 'level' | 'unit'>): string =>
  level === 'ministry'
    ? 'Chánh Văn phòng Bộ, Thủ trưởng các cơ quan, đơn vị liên quan, Chủ tịch Ủy ban nhân dân cấp tỉnh, Chủ tịch Ủy ban nhân dân cấp xã nơi có sản phẩm và các chủ thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.'
    : `Chánh Văn phòng Ủy ban nhân dân ${inSentence(unit.name)}, Thủ trưởng các cơ quan liên quan, Chủ tịch Ủy ban nhân dân cấp xã nơi có sản phẩm và các chủ thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`

export const recipientsOf = (level: Told['level']): string[] => [
  'Như Điều 3',
  level === 'ministry' ? 'Ủy ban nhân dân cấp tỉnh nơi có sản phẩm' : 'Bộ Nông nghiệp và Môi trường (để báo cáo)',
  'Ủy ban nhân dân cấp xã nơi có sản phẩm',
  'Các chủ thể có tên trong danh sách',
  'Lưu: VT',
]

type Instrument = { title: { vi: string }; issuedOn: string | null }
export type Sitting = { councilName: string; heldOn: string }

/** Lines that begin with whose proposal is followed stand after all that begin with "căn cứ". */
const isProposal = (line: string): boolean => /^(?:Theo|Xét)\s/u.test(line)
const asBase = (line: string): string => (line.startsWith('Căn cứ ') ? line : `Căn cứ ${line}`)

/** What was given, the instruments by which it was judged, what the councils found; proposals last. */
export const basesOf = (
  given: readonly string[],
  instruments: readonly Instrument[],
  sittings: readonly Sitting[],
): string[] => [
  ...given.filter((line) => !isProposal(line)).map(asBase),
  ...instruments.map(({ title, issuedOn }) =>
    asBase(`${title.vi}${issuedOn === null ? '' : ` ngày ${dayText(issuedOn)}`}`),
  ),
  ...sittings.map(({ councilName, heldOn }) =>
    asBase(`kết quả đánh giá, phân hạng tại phiên họp ngày ${dayText(heldOn)} của ${councilName}`),
  ),
  ...given.filter(isProposal),
]
