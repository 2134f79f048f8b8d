import { beside, closing, field, headCell, prose, size } from '../../forms/templates/blocks.ts'
import type { Content, Definition, TableCell } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText } from '../../forms/templates/words.ts'
import type { BallotForm, PrintedPart } from '../ballots/ballot-shapes.ts'
import { councilLines, positionNames } from './council-words.ts'

type Section = PrintedPart['sections'][number]
type Criterion = Section['criteria'][number]

const shade = '#eeeeee'
const number = (value: number | null, bold = false): TableCell => ({
  text: value === null ? '' : String(value),
  alignment: 'center',
  bold,
})

const optionRows = ({ options }: Criterion): TableCell[][] =>
  options.map(({ label, short, points, minStar, chosen }) => [
    '',
    { text: beside(label, short) + (minStar === null ? '' : ` (tối thiểu ${minStar} sao)`), bold: chosen },
    number(points),
    { text: chosen ? '■' : '□', alignment: 'center' },
  ])

const criterionRows = (criterion: Criterion): TableCell[][] => [
  [
    { text: criterion.code, alignment: 'center', bold: true },
    { text: beside(criterion.name, criterion.short), bold: true },
    number(criterion.max, true),
    number(criterion.points, true),
  ],
  ...optionRows(criterion),
]

/** A section that is one criterion of the same code is printed once. */
const sectionHead = ({ code, name, short, max, criteria }: Section): TableCell[][] =>
  criteria.length === 1 && criteria[0]?.code === code
    ? []
    : [[{ text: beside(`${code}. ${name}`, short), bold: true, italics: true, colSpan: 2 }, {}, number(max), '']]

const partRows = ({ code, name, short, max, points, sections }: PrintedPart): TableCell[][] => [
  [
    { text: beside(`PHẦN ${code}. ${name}`, short), bold: true, colSpan: 2, fillColor: shade },
    {},
    { text: String(max), bold: true, alignment: 'center', fillColor: shade },
    { text: points === null ? '' : String(points), bold: true, alignment: 'center', fillColor: shade },
  ],
  ...sections.flatMap((section) => [...sectionHead(section), ...section.criteria.flatMap(criterionRows)]),
]

const criteriaTable = ({ parts, total }: BallotForm): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [34, '*', 44, 44],
    body: [
      ['Mã', 'Tiêu chí, mức đánh giá', 'Điểm tối đa, điểm của mức', 'Điểm chấm'].map(headCell),
      ...parts.flatMap(partRows),
      [{ text: 'TỔNG ĐIỂM', bold: true, colSpan: 2 }, {}, number(100, true), number(total, true)],
    ],
  },
  fontSize: size.small,
  lineHeight: 1.05,
  margin: [0, 4, 0, 8],
})

const memberFields = ({ member }: BallotForm): Content[] => [
  field('Thành viên hội đồng', member?.name ?? null),
  field('Cơ quan', member?.organisation ?? null),
  field('Chức danh trong hội đồng', member && positionNames[member.position]),
]

/**
 * The hash of the ballot and, once it is issued, the number of the document: nobody can guess the file of a ballot, to find
 * out by its hash whether they guessed the scores.
 */
const sealed = ({ hash, documentId }: BallotForm): Content[] =>
  [hash && `Mã băm của phiếu (SHA-256): ${hash}`, documentId && `Mã văn bản: ${documentId}`]
    .filter((text) => text !== null)
    .map((text, at) => ({ text, fontSize: 9, margin: [0, at === 0 ? 12 : 0, 0, 0] }))

/** A ballot (phiếu chấm): each criterion with the wording of its lines, what was chosen, opinion, date, room to sign. */
export function ballot(paper: BallotForm): Definition {
  const { title, place, date, councilName, heldOn, round, opinion, member, ...product } = paper
  const under: Content = {
    text: `(Theo Quyết định số ${paper.instrument}, bộ ${paper.setNo} - ${paper.setName})`,
    italics: true,
    alignment: 'center',
    margin: [0, 2, 0, 0],
  }
  return sheet({
    title: `${title} - ${paper.productName}`,
    date,
    content: [
      ...heading({ ...councilLines(paper, councilName), place, date, title, under }),
      field('Mã sản phẩm', product.productCode),
      field('Sản phẩm', product.productName),
      field('Chủ thể', product.producerName),
      ...memberFields(paper),
      field('Phiên họp ngày', `${dayText(heldOn)}, vòng ${round}`),
      criteriaTable(paper),
      { text: 'Ý kiến:', margin: [0, 0, 0, 4] },
      ...(opinion === null && paper.hash !== null ? [prose('Không có.')] : []),
      ...closing(opinion ?? (paper.hash === null ? null : ' '), {
        by: ['THÀNH VIÊN HỘI ĐỒNG'],
        ...(member && { name: member.name }),
      }),
      ...sealed(paper),
    ],
  })
}
