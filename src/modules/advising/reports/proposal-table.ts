import { headCell, size } from '../../forms/templates/blocks.ts'
import type { Content, TableCell } from '../../forms/templates/definition.ts'
import type { ReportContent } from '../shapes.ts'

type Line = ReportContent['criteria'][number]

const number = (value: number | null, bold = false): TableCell => ({
  text: value === null ? '-' : String(value),
  alignment: 'center',
  bold,
})

const remarkOf = ({ comment, label, evidence }: Line): string =>
  [
    label,
    comment === null ? null : `Nhận xét: ${comment}`,
    evidence.length === 0 ? null : `Minh chứng: ${evidence.map(({ fileName }) => fileName).join('; ')}`,
  ]
    .filter((text) => text !== null)
    .join('\n')

const lineRow = (line: Line): TableCell[] => [
  { text: line.code, alignment: 'center' },
  line.name,
  number(line.max),
  number(line.selfPoints),
  number(line.points, true),
  remarkOf(line),
]

const sumOf = (lines: readonly Line[], points: (line: Line) => number | null): number =>
  lines.reduce((sum, line) => sum + (points(line) ?? 0), 0)

const sumRow = (name: string, lines: readonly Line[]): TableCell[] => [
  { text: name, bold: true, colSpan: 2 },
  {},
  number(
    sumOf(lines, ({ max }) => max),
    true,
  ),
  number(
    sumOf(lines, ({ selfPoints }) => selfPoints),
    true,
  ),
  number(
    sumOf(lines, ({ points }) => points),
    true,
  ),
  '',
]

/** What the team proposes for each criterion beside what the producer claims, with sums by part. */
export function proposalTable({ criteria }: ReportContent): Content {
  const parts = [...Map.groupBy(criteria, ({ part }) => part)]
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [34, 118, 38, 42, 42, '*'],
      body: [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', 'Đề xuất', 'Mức đề xuất, nhận xét'].map(headCell),
        ...parts.flatMap(([part, lines]) => [sumRow(`PHẦN ${part}`, lines), ...lines.map(lineRow)]),
        sumRow('TỔNG ĐIỂM', criteria),
      ],
    },
    fontSize: size.small,
    lineHeight: 1.05,
    margin: [0, 4, 0, 8],
  }
}
