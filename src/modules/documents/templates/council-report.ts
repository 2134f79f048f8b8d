import { chapter, closing, headCell, paragraph, recipients } from '../../forms/templates/blocks.ts'
import type { Content, Definition, TableCell } from '../../forms/templates/definition.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText, inSentence, kindNames, upper } from '../../forms/templates/words.ts'
import { followings } from '../rules.ts'
import type { DocumentItem, SessionDocument } from '../sessions/session-shapes.ts'
import { decimal, followingTexts, itemName, resultText } from './council-words.ts'
import {
  chapterOf,
  extensionLines,
  gateLines,
  headOf,
  itemPart,
  knockOutLines,
  movementLines,
  quorumText,
  resultTable,
  sittingText,
  turnedLines,
  verdictLines,
  withdrawnLines,
  withheldNote,
} from './session-parts.ts'

/** How many dossiers came to what, the highest star first. */
function countTable({ items }: SessionDocument): Content {
  const counts = Map.groupBy(items, resultText)
  const order = ['5 sao', '4 sao', '3 sao', '2 sao', '1 sao', 'Bị loại'].filter((name) => counts.has(name))
  const rows = [...order.map((name) => [name, counts.get(name)!.length] as const), ['Cộng', items.length] as const]
  return {
    table: {
      headerRows: 1,
      widths: [150, 90],
      body: [
        ['Kết quả', 'Số hồ sơ'].map(headCell),
        ...rows.map(([name, count]): TableCell[] => [name, { text: String(count), alignment: 'center' }]),
      ],
    },
    margin: [0, 2, 0, 8],
  }
}

const roundText = ({ rounds, mean, spread }: DocumentItem): string => {
  const earlier = rounds.slice(0, -1).map((one) => `vòng ${one.round}: ${decimal(one.mean.shown)}, chênh ${one.spread}`)
  const before = earlier.length === 0 ? '' : ` Các vòng trước: ${earlier.join('; ')}.`
  return `Điểm trung bình ${decimal(mean.shown)} của ${mean.count} phiếu (tổng ${mean.sum}), chênh lệch ${spread} điểm, vòng ${rounds.length}.${before}`
}

const namesLine = (what: string, people: readonly { name: string }[]): Content[] =>
  people.length === 0 ? [] : [paragraph(`${what}: ${people.map(({ name }) => name).join(', ')}.`)]

const findingsOf = (paper: SessionDocument, item: DocumentItem): Content[] =>
  itemPart(item, [
    paragraph(
      `Bộ ${item.setNo} - ${item.setName}; ${kindNames[item.kind].toLocaleLowerCase('vi')}; ${inSentence(item.commune.name)}; theo Quyết định số ${item.instrument}.`,
    ),
    paragraph(roundText(item)),
    ...namesLine('Không tham gia đánh giá', item.recused),
    ...namesLine('Được miễn chấm sau khi nộp phiếu, phiếu không được tính', item.setAside),
    ...gateLines(item),
    ...verdictLines(item),
    ...withdrawnLines(paper, item),
    ...knockOutLines(item),
    paragraph(`Kết quả: ${resultText(item)}. ${followingTexts(paper)[item.following]}.`),
  ])

/** What the council proposes, each with the products that it is proposed for. */
function proposals(paper: SessionDocument): Content[] {
  const texts = followingTexts(paper)
  return followings.flatMap((following) => {
    const items = paper.items.filter((item) => item.following === following)
    if (items.length === 0) return []
    const names = items.map((item) => `${itemName(item)}: ${resultText(item)}`)
    return [
      paragraph(`${texts[following]}: ${items.length} hồ sơ.`),
      { ul: names, margin: [14, 0, 0, 6] } satisfies Content,
    ]
  })
}

/** The council's report of results, which goes with a proposal for five stars too (docs/law.md §4, §5). */
export function councilReport(paper: SessionDocument): Definition {
  const { title, date, heldOn, items, level, unit, signer } = paper
  const authority = level === 'ministry' ? 'Bộ Nông nghiệp và Môi trường' : `Ủy ban nhân dân ${inSentence(unit.name)}`
  return sheet({
    title: `${title} - ${dayText(heldOn)}`,
    date,
    content: [
      ...headOf(paper, 'BC'),
      { text: `Kính gửi: ${authority}`, alignment: 'center', margin: [0, 0, 0, 10] },
      ...withheldNote(paper),
      chapter(paper.form === 'written' ? 'I. LẤY Ý KIẾN BẰNG VĂN BẢN' : 'I. PHIÊN HỌP'),
      paragraph(sittingText(paper)),
      ...extensionLines(paper),
      ...movementLines(paper),
      paragraph(quorumText(paper)),
      chapter('II. KẾT QUẢ CHUNG'),
      countTable(paper),
      resultTable(paper),
      ...chapterOf('III. KẾT QUẢ TỪNG HỒ SƠ', [
        ...items.flatMap((item) => findingsOf(paper, item)),
        ...turnedLines(paper),
      ]),
      ...chapterOf('IV. ĐỀ NGHỊ', proposals(paper)),
      ...closing('Hội đồng báo cáo để xem xét, quyết định.', {
        by: ['TM. HỘI ĐỒNG', upper(signer?.title ?? 'Chủ tịch')],
        ...(signer && { name: signer.name }),
        left: recipients('Như trên', 'Các thành viên hội đồng', 'Lưu: Hồ sơ hội đồng'),
      }),
    ],
  })
}
