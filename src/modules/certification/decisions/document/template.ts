import { closing, headCell, line, paragraph, recipients, size } from '../../../forms/templates/blocks.ts'
import type { Content, Definition, TableCell } from '../../../forms/templates/definition.ts'
import { heading } from '../../../forms/templates/heading.ts'
import { sheet } from '../../../forms/templates/sheet.ts'
import { dayText, upper } from '../../../forms/templates/words.ts'
import type { DecisionPaper, DecisionPaperItem } from './paper-shapes.ts'
import { officeOf } from './words.ts'

/** Whose decision it is, line by line, and the office that makes it. */
const issuerWords = (paper: DecisionPaper) => ({
  office: officeOf(paper),
  ...(paper.level === 'ministry'
    ? { own: ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], mark: 'QĐ-BNNMT' }
    : { own: ['ỦY BAN NHÂN DÂN', upper(paper.unit.name)], mark: 'QĐ-UBND' }),
})

const centred = (text: string, top: number, bottom: number): Content => ({
  text,
  bold: true,
  alignment: 'center',
  margin: [0, top, 0, bottom],
})

/** Căn cứ: in italics, each with a semicolon, the last with a full stop (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const baseLines = ({ bases }: DecisionPaper): Content[] =>
  bases.map((text, at) => ({
    text: text.replace(/[;.]$/, '') + (at === bases.length - 1 ? '.' : ';'),
    italics: true,
    alignment: 'justify',
    leadingIndent: 28,
    margin: [0, 0, 0, 4],
  }))

const articleLines = (paragraphs: readonly string[], at: number): Content[] =>
  paragraphs.map((text, no) =>
    no > 0
      ? paragraph(text)
      : {
          text: [{ text: `Điều ${at + 1}. `, bold: true }, text],
          alignment: 'justify',
          leadingIndent: 28,
          margin: [0, 0, 0, 6],
        },
  )

const cell = (text: string, alignment: 'left' | 'center' = 'left'): TableCell => ({ text, alignment })

const itemRow = (item: DecisionPaperItem): TableCell[] => [
  cell(String(item.no), 'center'),
  cell(item.productName),
  cell(item.producerName),
  cell(item.commune.name),
  cell(`Bộ ${item.setNo}${item.setName === null ? '' : ` - ${item.setName}`}`),
  cell(item.star === null ? '…' : `${item.star} sao`, 'center'),
  cell(item.certificateNumber ?? '…', 'center'),
]
const columns = ['TT', 'Sản phẩm', 'Chủ thể', 'Xã, phường, đặc khu', 'Bộ sản phẩm', 'Hạng sao', 'Số giấy chứng nhận']
const widths = [26, '*', '*', 100, 120, 44, 112] as const

/** Whether products get a certificate by it, or lose one. */
const namesCertificates = ({ kind }: DecisionPaper): boolean => kind === 'recognise' || kind === 'revoke'

/** The list of products, on sheets of its own, lying. */
function annex(paper: DecisionPaper): Content[] {
  const { about, items, number, date } = paper
  const shown = namesCertificates(paper) ? columns.length : columns.length - 1
  const { office, mark } = issuerWords(paper)
  return [
    {
      stack: [
        centred('DANH SÁCH SẢN PHẨM', 0, 0),
        { text: about, alignment: 'center' },
        {
          text: `(Kèm theo Quyết định số ${number ?? `……/${mark}`} ngày ${dayText(date)} của ${office})`,
          italics: true,
          alignment: 'center',
        },
        line(120),
      ],
      margin: [0, 0, 0, 10],
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: widths.slice(0, shown),
        body: [columns.slice(0, shown).map(headCell), ...items.map((item) => itemRow(item).slice(0, shown))],
      },
      fontSize: size.small,
      lineHeight: 1.05,
    },
  ]
}

/** A decision (quyết định cá biệt) in the form of Nghị định 30/2020/NĐ-CP, with its list; a draft says that it is one. */
export function decisionTemplate(paper: DecisionPaper): Definition {
  const { about, articles, number, date, place, signerName, signerTitle } = paper
  const { own, office, mark } = issuerWords(paper)
  const printed = sheet({
    title: `Quyết định ${number ?? '(dự thảo)'} - ${about}`,
    date,
    content: [
      ...heading({
        above: [],
        own,
        number: `Số: ${number ?? `……/${mark}`}`,
        place,
        date,
        title: 'Quyết định',
        under: { text: about, bold: true, alignment: 'center' },
      }),
      centred(upper(office), 0, 8),
      ...baseLines(paper),
      centred('QUYẾT ĐỊNH:', 6, 8),
      ...articles.flatMap(articleLines),
      ...closing(paper.carriedOutBy, {
        // A deputy's title has two lines: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.
        by: signerTitle.split('\n').map(upper),
        ...(signerName !== null && { name: signerName }),
        left: recipients(...paper.recipients),
      }),
      ...annex(paper),
    ],
  })
  return number === null
    ? { ...printed, watermark: { text: 'DỰ THẢO', color: '#c00000', opacity: 0.12, bold: true } }
    : printed
}
