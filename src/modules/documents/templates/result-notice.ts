import { closing, field, headCell, paragraph, recipients } from '../../forms/templates/blocks.ts'
import type { Content, Definition, TableCell } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText, inSentence, kindNames, upper } from '../../forms/templates/words.ts'
import type { ResultNotice } from '../notices/notice-shapes.ts'
import { councilLines, decimal, followingTexts, resultText } from './council-words.ts'
import { gateLines, knockOutLines } from './session-parts.ts'

function pointTable({ parts, mean }: ResultNotice): Content {
  const row = (name: string, max: number, shown: string, bold = false): TableCell[] => [
    { text: name, bold },
    { text: String(max), alignment: 'center', bold },
    { text: decimal(shown), alignment: 'center', bold },
  ]
  const most = parts.reduce((sum, { max }) => sum + max, 0)
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', 70, 100],
      body: [
        ['Nội dung', 'Điểm tối đa', 'Điểm trung bình'].map(headCell),
        ...parts.map(({ code, name, max, mean: ofPart }) => row(`Phần ${code}. ${name}`, max, ofPart.shown)),
        row('Tổng điểm', most, mean.shown, true),
      ],
    },
    margin: [0, 2, 0, 8],
  }
}

/** Notice of a result to commune and producer. */
export function resultNotice(paper: ResultNotice): Definition {
  const { title, number, place, date, councilName, heldOn, commune, producerName, signer } = paper
  const under: Content = {
    text: `Sản phẩm ${paper.productName}`,
    bold: true,
    alignment: 'center',
    margin: [0, 2, 0, 0],
  }
  const committee = `Ủy ban nhân dân ${inSentence(commune.name)}`
  return sheet({
    title: `${title} - ${paper.productName}`,
    date,
    content: [
      ...heading({
        ...councilLines(paper, councilName),
        number: `Số: ${number ?? '……/TB-HĐ'}`,
        place,
        date,
        title,
        under,
      }),
      { text: `Kính gửi: ${committee}; ${producerName}`, alignment: 'center', margin: [0, 0, 0, 10] },
      paragraph(
        `Theo kết quả phiên họp ngày ${dayText(heldOn)}, ${councilName} thông báo kết quả đánh giá, phân hạng sản phẩm OCOP theo Quyết định số ${paper.instrument} như sau:`,
      ),
      field('Sản phẩm', paper.productName),
      ...(paper.productCode === null ? [] : [field('Mã sản phẩm', paper.productCode)]),
      field('Chủ thể', producerName),
      field('Bộ sản phẩm', `Bộ ${paper.setNo} - ${paper.setName}`),
      field('Hình thức đánh giá', kindNames[paper.kind]),
      pointTable(paper),
      ...knockOutLines(paper),
      ...gateLines(paper),
      { text: `Kết quả: ${resultText(paper)}`, bold: true, margin: [0, 4, 0, 6] },
      ...closing(`${followingTexts(paper)[paper.following]}.`, {
        by: ['TM. HỘI ĐỒNG', upper(signer?.title ?? 'Chủ tịch')],
        ...(signer && { name: signer.name }),
        left: recipients(committee, producerName, 'Lưu: Hồ sơ hội đồng'),
      }),
    ],
  })
}
