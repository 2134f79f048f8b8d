import type { AssessedPart, AssessedSection } from '../rules.ts'
import type { FormView } from '../shapes.ts'
import { beside, chapter, closing, headCell, prose, size } from './blocks.ts'
import type { Content, Definition, TableCell } from './definition.ts'
import { paper } from './paper.ts'
import { attachmentTable, producerPart, productPart } from './parts.ts'
import { pledge } from './words.ts'

type Assessment = NonNullable<FormView['selfAssessment']>

const number = (value: number | null): TableCell => ({ text: value === null ? '' : String(value), alignment: 'center' })
const strong = (value: number) => ({ text: String(value), alignment: 'center' as const, bold: true })
const shade = '#eeeeee'

/** A section that is one criterion of the same code is printed once. */
const sectionHead = ({ code, name, short, criteria }: AssessedSection): TableCell[][] =>
  criteria.length === 1 && criteria[0]?.code === code
    ? []
    : [[{ text: beside(`${code}. ${name}`, short), bold: true, italics: true, colSpan: 6 }, {}, {}, {}, {}, {}]]

const sectionRows = (section: AssessedSection): TableCell[][] => [
  ...sectionHead(section),
  ...section.criteria.map(({ code, name, short, label, shortLabel, max, points, evidence }) => [
    { text: code, alignment: 'center' as const },
    beside(name, short),
    label === null ? '' : beside(label, shortLabel),
    number(max),
    number(points),
    { text: evidence.join(', '), alignment: 'center' as const },
  ]),
]

const partRows = ({ code, name, short, max, points, sections }: AssessedPart): TableCell[][] => [
  [
    { text: beside(`PHẦN ${code}. ${name}`, short), bold: true, colSpan: 3, fillColor: shade },
    {},
    {},
    { ...strong(max), fillColor: shade },
    { ...strong(points), fillColor: shade },
    { text: '', fillColor: shade },
  ],
  ...sections.flatMap(sectionRows),
]

function criteriaTable({ parts, total }: Assessment): Content {
  const max = parts.reduce((sum, part) => sum + part.max, 0)
  const head = ['Mã', 'Tiêu chí', 'Mức tự đánh giá', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng số']
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [32, 125, '*', 36, 36, 48],
      body: [
        head.map(headCell),
        ...parts.flatMap(partRows),
        [{ text: 'TỔNG ĐIỂM', bold: true, colSpan: 3 }, {}, {}, strong(max), strong(total), ''],
      ],
    },
    fontSize: size.small,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
  }
}

const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.')

function growthTable({ growth }: Assessment): Content[] {
  if (growth.length === 0) return []
  const head = ['Năm', 'Doanh thu (triệu đồng)', 'Tăng so với năm trước (%)', 'Lao động', 'Lao động trong xã']
  const rows = growth.map(({ year, revenueMillionVnd, revenueGrowthPercent: percent, workers, localWorkers }) =>
    [
      String(year),
      grouped(revenueMillionVnd),
      percent === null ? '' : String(percent),
      grouped(workers),
      grouped(localWorkers),
    ].map((text): TableCell => ({ text, alignment: 'center' })),
  )
  return [
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [50, '*', '*', 70, 80],
        body: [head.map(headCell), ...rows],
      },
      fontSize: 12,
      margin: [0, 2, 0, 8],
    },
  ]
}

/** Mẫu số 02: the producer's own choice on every criterion, with the evidence for it. */
export function form02(form: FormView): Definition {
  const { selfAssessment: own } = form
  const renewed: Content[] = own?.changes ? [chapter('V. THAY ĐỔI TỪ KHI ĐƯỢC CÔNG NHẬN'), prose(own.changes)] : []
  return paper(form, {
    label: 'Mẫu số 02',
    body: [
      chapter('I. THÔNG TIN CHỦ THỂ'),
      ...producerPart(form),
      chapter('II. SẢN PHẨM'),
      ...productPart(form),
      { text: 'Mô tả sản phẩm:', margin: [0, 0, 0, 4] },
      prose(form.product.description),
      chapter('III. KẾT QUẢ SẢN XUẤT, KINH DOANH'),
      prose(own?.results ?? null),
      ...(own ? growthTable(own) : []),
      chapter('IV. KẾ HOẠCH TIẾP THEO'),
      prose(own?.nextPlan ?? null),
      ...renewed,
      { stack: [chapter(`${renewed.length > 0 ? 'VI' : 'V'}. TỰ ĐÁNH GIÁ THEO BỘ TIÊU CHÍ`)], pageBreak: 'before' },
      ...(own ? [criteriaTable(own)] : []),
      { text: 'Danh mục minh chứng', bold: true, margin: [0, 4, 0, 4] },
      attachmentTable(form),
      ...closing(pledge, { by: ['ĐẠI DIỆN CHỦ THỂ'], name: form.producer.representativeName }),
    ],
  })
}
