import { legalDay, timeOfDay } from '../../../core/clock.ts'
import { chapter, headCell, paragraph, size } from '../../forms/templates/blocks.ts'
import type { Content, TableCell } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { dayText, longDay } from '../../forms/templates/words.ts'
import { quorumOf } from '../../scoring/rules.ts'
import type { DocumentItem, SessionDocument } from '../sessions/session-shapes.ts'
import { councilLines, decimal, itemName, positionNames, resultText } from './council-words.ts'

const centred = (text: string | number): TableCell => ({ text: String(text), alignment: 'center' })
const table = (widths: readonly (number | '*')[], head: string[], rows: TableCell[][]): Content => ({
  table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [head.map(headCell), ...rows] },
  fontSize: size.small,
  lineHeight: 1.05,
  margin: [0, 2, 0, 8],
})

const timeText = (instant: string): string => {
  const [hour, minute] = timeOfDay(instant).split(':')
  return `${hour} giờ ${minute} phút`
}

const momentText = (instant: string): string => `${timeText(instant)} ${longDay(legalDay(instant))}`

/** The time alone on the day on which the session opened. */
const timeIn = ({ openedAt }: SessionDocument, instant: string): string =>
  legalDay(instant) === legalDay(openedAt) ? timeText(instant) : momentText(instant)

/** By which decision the council sits, and from when to when it did. */
export function sittingText({ council, form, openedAt, closedAt, ...days }: SessionDocument): string {
  const { name, decisionNumber, decisionDate } = council
  const who = `${name}, thành lập theo Quyết định số ${decisionNumber} ngày ${dayText(decisionDate)}`
  const [opened, closed] = [momentText(openedAt), momentText(closedAt)]
  return form === 'written'
    ? `${who}, ${periodText(days)}: gửi phiếu lúc ${opened}, kết thúc lúc ${closed}.`
    : `${who}, họp phiên ngày ${dayText(days.heldOn)}: khai mạc lúc ${opened}, bế mạc lúc ${closed}.`
}

const periodText = ({ heldOn, writtenUntil }: Pick<SessionDocument, 'heldOn' | 'writtenUntil'>): string =>
  `lấy ý kiến bằng văn bản từ ngày ${dayText(heldOn)} đến ngày ${dayText(writtenUntil!)}`

/** The line under the title: the meeting, or the period in which opinions were written. */
const occasion = ({ form, ...days }: SessionDocument): Content => ({
  text: form === 'written' ? `(${periodText(days)})` : `Phiên họp ngày ${dayText(days.heldOn)}`,
  bold: true,
  alignment: 'center',
  margin: [0, 2, 0, 0],
})

/** The head of a paper of a session; `sign` is how papers of its kind are named in a number that is not given yet. */
export const headOf = (paper: SessionDocument, sign: 'BB' | 'BC'): Content[] => {
  const { number, place, date, title, council } = paper
  return heading({
    ...councilLines(paper, council.name),
    number: `Số: ${number ?? `……/${sign}-HĐ`}`,
    place,
    date,
    title,
    under: occasion(paper),
  })
}

const turnTexts: Readonly<Record<SessionDocument['turned'][number]['ground'], string>> = {
  'opinions-differ': 'ý kiến khác nhau',
  'quorum-missing': 'chưa đủ số ý kiến theo quy chế',
  complex: 'nội dung phức tạp',
  postponed: 'không đủ thành phần để đánh giá tại phiên này',
}

/** Dossiers that another meeting takes up, with when and why and nothing of their ballots. */
export const turnedLines = (paper: SessionDocument): Content[] =>
  paper.turned.map(({ no, productName, producerName, ground, reason, at }) => {
    const when = `lúc ${timeIn(paper, at)}`
    const what = ground === 'postponed' ? `hoãn sang phiên họp khác ${when}` : `chuyển sang họp hội đồng ${when}`
    return paragraph(
      `${no}. ${productName}, ${producerName}: ${what} do ${turnTexts[ground]}.${reason ? ` Lý do: ${reason}` : ''}`,
    )
  })

const movementTexts = { arrived: 'đến', left: 'rời phiên họp' } as const

/** Who came after the opening and who left before the closing, each with the time. */
export const movementLines = (paper: SessionDocument): Content[] => {
  if (paper.movements.length === 0) return []
  const moved = paper.movements.map(({ name, kind, at }) => `${name} ${movementTexts[kind]} lúc ${timeIn(paper, at)}`)
  return [paragraph(`Thay đổi thành phần trong phiên họp: ${moved.join('; ')}.`)]
}

/** How the period of written opinions was extended, each time with when and why. */
export const extensionLines = ({ extensions }: SessionDocument): Content[] =>
  extensions.map(({ from, until, reason, at }) =>
    paragraph(
      `Gia hạn lấy ý kiến từ ngày ${dayText(from)} đến ngày ${dayText(until)}, vào lúc ${momentText(at)}. Lý do: ${reason}`,
    ),
  )

export function quorumText({ members, form, quorumNumerator, quorumDenominator }: SessionDocument): string {
  const voting = members.filter(({ votes }) => votes)
  const [first, last] = (['present', 'presentAtClosing'] as const).map(
    (when) => voting.filter((one) => one[when]).length,
  )
  const needed = quorumOf(voting.length, { quorumNumerator, quorumDenominator })
  const share = `${quorumNumerator}/${quorumDenominator}`
  if (form === 'written')
    return `Thành viên được lấy ý kiến: ${voting.length}; theo quy chế mỗi hồ sơ cần ý kiến của ít nhất ${share} số thành viên được chấm hồ sơ đó.`
  return `Thành viên chấm điểm: ${voting.length}; có mặt khi khai mạc: ${first}, khi bế mạc: ${last}; theo quy chế cần ít nhất ${needed} (${share}).`
}

type Member = SessionDocument['members'][number]

type Presence = Pick<Member, 'present' | 'presentAtClosing' | 'tookPart'>

export function presence({ present, presentAtClosing, tookPart }: Presence): string {
  if (present) return presentAtClosing ? 'Có mặt' : 'Về trước khi bế mạc'
  if (presentAtClosing) return 'Đến sau khai mạc'
  return tookPart ? 'Dự một phần' : 'Vắng mặt'
}

const partOf = (form: SessionDocument['form'], member: Member): string => {
  if (form === 'meeting') return presence(member)
  return member.present ? 'Được lấy ý kiến' : 'Không'
}

export const memberTable = ({ members, form }: SessionDocument): Content =>
  table(
    [24, 140, '*', 82, 62],
    ['STT', 'Họ và tên', 'Cơ quan', 'Chức danh', form === 'written' ? 'Tham gia' : 'Dự họp'],
    members.map((member, at) => [
      centred(at + 1),
      member.name,
      member.organisation,
      member.votes ? positionNames[member.position] : `${positionNames[member.position]} (không chấm điểm)`,
      partOf(form, member),
    ]),
  )

export const resultTable = ({ items }: SessionDocument): Content =>
  table(
    [24, 92, '*', 28, 40, 40, 42],
    ['STT', 'Mã sản phẩm', 'Sản phẩm, chủ thể', 'Số vòng', 'Điểm trung bình', 'Chênh lệch', 'Kết quả'],
    items.map((item) => [
      centred(item.no),
      centred(item.productCode ?? ''),
      `${item.productName}, ${item.producerName}`,
      centred(item.rounds.length),
      centred(decimal(item.mean.shown)),
      centred(item.spread),
      { text: resultText(item), alignment: 'center', bold: true },
    ]),
  )

/** Where the reader is recused from some: that the paper is not whole. */
export const withheldNote = ({ withheld }: SessionDocument): Content[] =>
  withheld === 0
    ? []
    : [
        {
          text: `(Bản trích: không gồm ${withheld} hồ sơ mà người đọc không được tham gia đánh giá.)`,
          italics: true,
          margin: [0, 0, 0, 6],
        },
      ]

/** The name of an item with what is said first of it: a heading alone at the foot of a page says nothing. */
export const itemPart = (item: DocumentItem, [first, ...others]: readonly [Content, ...Content[]]): Content[] => [
  { unbreakable: true, stack: [{ text: `${item.no}. ${itemName(item)}`, bold: true, margin: [0, 6, 0, 3] }, first] },
  ...others,
]

/** A chapter whose heading stays with what comes first in it. */
export const chapterOf = (title: string, [first, ...others]: readonly Content[]): Content[] => [
  { unbreakable: true, stack: [chapter(title), ...(first === undefined ? [] : [first])] },
  ...others,
]

const pointText = (criterion: string, name: string): string => `tiêu chí ${criterion} ${name}`

const settledText = (star: number | null, met: boolean): string =>
  star === null ? (met ? 'bị loại' : 'không bị loại') : `${met ? 'đạt' : 'không đạt'} mức tối thiểu ${star} sao`

export const verdictLines = ({ verdicts }: DocumentItem): Content[] =>
  verdicts.map(({ criterion, name, star, met, note }) =>
    paragraph(`Hội đồng thống nhất: ${pointText(criterion, name)} ${settledText(star, met)}. ${note}`),
  )

const foundText = (criterion: string, name: string | null): string =>
  name === null ? 'hồ sơ' : pointText(criterion, name)

export const knockOutLines = ({ knockOuts }: Pick<DocumentItem, 'knockOuts'>): Content[] =>
  knockOuts.map(({ criterion, name, ground }) =>
    paragraph(`Bị loại do ${foundText(criterion, name)}: ${ground ?? 'các phiếu chấm 0 điểm'}`),
  )

/** What the council took back, so that the minutes tell of both. */
export const withdrawnLines = (paper: SessionDocument, { withdrawnKnockOuts }: DocumentItem): Content[] =>
  withdrawnKnockOuts.map(({ criterion, name, ground, reason, at }) =>
    paragraph(
      `Hội đồng rút lại kết luận loại do ${foundText(criterion, name)} (${ground}), lúc ${timeIn(paper, at)}. Lý do: ${reason}`,
    ),
  )

export const gateLines = ({ gatesUnmet }: Pick<DocumentItem, 'gatesUnmet'>): Content[] =>
  gatesUnmet.length === 0
    ? []
    : [
        paragraph(
          `Chưa đạt mức tối thiểu: ${gatesUnmet
            .map(
              ({ star, criterion, name, minimum }) =>
                `${star} sao ở ${pointText(criterion, name)} (từ ${minimum} điểm)`,
            )
            .join('; ')}.`,
        ),
      ]
