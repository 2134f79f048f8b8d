import { nation } from '../../../core/actor.ts'
import { chapter, closing, headCell, paragraph, recipients, size } from '../../forms/templates/blocks.ts'
import type { Content, Definition, TableCell } from '../../forms/templates/definition.ts'
import { heading } from '../../forms/templates/heading.ts'
import { sheet } from '../../forms/templates/sheet.ts'
import { dayText, inSentence, upper } from '../../forms/templates/words.ts'
import { placesOpen } from '../place-standing.ts'
import { type Cell, type Column, type Table, tablesOf } from '../report-tables.ts'
import type { UnitReport } from '../shapes.ts'
import { periodName, reportWords } from '../words.ts'

/** The offices of a heading, and who signs for them. */
function issuerOf({ unit }: UnitReport) {
  if (unit.code === nation) return { above: ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], own: [], by: ['TL. BỘ TRƯỞNG'] }
  return { above: ['ỦY BAN NHÂN DÂN'], own: [upper(unit.name)], by: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }
}

/** Who receives it: the level above. */
const receiverOf = ({ unit }: UnitReport): string => {
  if (unit.code === nation) return 'Thủ tướng Chính phủ'
  return unit.code.length === 2 ? 'Bộ Nông nghiệp và Môi trường' : 'Ủy ban nhân dân cấp tỉnh'
}

const cellOf = (cell: Cell): TableCell =>
  typeof cell === 'number'
    ? { text: String(cell).replace('.', ','), alignment: 'center' }
    : { text: cell ?? '–', ...(cell === null && { alignment: 'center' as const }) }

/** Points of a column of numbers; what names a row takes the rest. */
const numberWidth = 58

function tableContent(columns: readonly Column[], rows: readonly Cell[][], widths: readonly (number | '*')[]): Content {
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [columns.map(({ heading: text }) => headCell(text)), ...rows.map((row) => row.map(cellOf))],
    },
    fontSize: size.small,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
  }
}

const countTable = ({ columns, rows }: Table): Content =>
  tableContent(columns, rows, ['*', ...columns.slice(1).map(() => numberWidth)])

const yearTable = ({ columns, rows }: Table): Content =>
  tableContent(columns, rows, [30, 36, 56, ...columns.slice(3).map(() => '*' as const)])

const indicatorTable = ({ columns, rows }: Table): Content => tableContent(columns, rows, ['*', 60, 70, 130])

/** The number of the plan stands below: the paper is too narrow for all columns. */
const progressTable = ({ columns, rows }: Table): Content =>
  tableContent(
    columns.slice(0, -1),
    rows.map((row) => row.slice(0, -1)),
    ['*', 40, 84, 40, 40, 40, 52],
  )

/** Rows that fit on a page with their title: a title alone at the foot of a page says nothing. */
const keptTogether = 18

function part(title: string, table: Table, print: (table: Table) => Content): Content[] {
  const contents = [chapter(title), print(table), ...table.notes.map(paragraph)]
  return table.rows.length <= keptTogether
    ? [{ unbreakable: true, stack: contents }]
    : [{ pageBreak: 'before', stack: contents }]
}

function overallText({ total, placesWithProduct, places, ...report }: UnitReport): string {
  const open = placesOpen({ places })
  const day = dayText(report.asOf)
  const { newlyRecognised, upgraded, reRecognised, valid, everRecognised } = total
  const below =
    places.length === 0
      ? ''
      : ` ${placesWithProduct} trên ${places.length} đơn vị trực thuộc có sản phẩm còn hiệu lực công nhận${open > 0 ? `; ${open} đơn vị khác có thể có (sản phẩm thuộc xã đã chia tách)` : ''}.`
  return `Trong ${periodName(report.period, report.year).vi} có ${newlyRecognised} sản phẩm được công nhận lần đầu, ${upgraded} sản phẩm được nâng hạng sao, ${reRecognised} sản phẩm được công nhận lại. Đến ngày ${day} có ${valid} sản phẩm còn hiệu lực công nhận; lũy kế ${everRecognised} sản phẩm đã từng được công nhận.${below}`
}

/** A report of a unit as an official paper (báo cáo, Nghị định 30/2020/NĐ-CP, phụ lục I); number and date are left to the office. */
export function printedReport(report: UnitReport): Definition {
  const { unit, period, year, asOf, mapOn } = report
  const { above, own, by } = issuerOf(report)
  const [progress, , byStar, byGroup, byKind, years, indicators, places] = tablesOf(report, 'vi') as [
    Table,
    Table,
    Table,
    Table,
    Table,
    Table,
    Table,
    Table,
  ]
  const when = periodName(period, year).vi
  const ofMap = mapOn === null ? '' : `, ${reportWords.vi.map(dayText(mapOn))}`
  const shown = [
    ['Kết quả so với kế hoạch', progress, progressTable],
    ['Sản phẩm theo hạng sao', byStar, countTable],
    ['Sản phẩm theo nhóm', byGroup, countTable],
    ['Sản phẩm theo loại chủ thể', byKind, countTable],
    ['Hạng sao theo năm', years, yearTable],
    ['Các chỉ tiêu của Chương trình', indicators, indicatorTable],
    ['Sản phẩm theo địa bàn', places, countTable],
  ] as const
  const parts = shown.filter(([, { rows }]) => rows.length > 0)
  const numbers = [...new Set(report.progress.map(({ plan }) => `${plan.number} ngày ${dayText(plan.issuedOn)}`))]
  return sheet({
    title: `Báo cáo kết quả Chương trình OCOP ${when} - ${unit.name}`,
    date: asOf,
    content: [
      ...heading({
        ...{ above, own, number: 'Số: ……/BC', place: placeOf(unit.name), date: null, title: 'Báo cáo' },
        under: {
          text: `Kết quả thực hiện Chương trình mỗi xã một sản phẩm ${when}`,
          bold: true,
          alignment: 'center',
          margin: [0, 2, 0, 0],
        },
      }),
      { text: `Kính gửi: ${receiverOf(report)}`, alignment: 'center', margin: [0, 0, 0, 10] },
      chapter('1. Kết quả chung'),
      paragraph(overallText(report)),
      ...parts.flatMap(([title, table, print], at) => part(`${at + 2}. ${title}`, table, print)),
      ...(numbers.length > 0 ? [paragraph(`Kế hoạch: ${numbers.join('; ')}.`)] : []),
      ...closing(
        `Số liệu của ${inSentence(unit.name)} lấy từ cơ sở dữ liệu OCOP, tính đến ngày ${dayText(asOf)}${ofMap}.`,
        {
          by,
          left: recipients('Như trên', 'Lưu: VT'),
        },
      ),
    ],
  })
}

/** `Lạng Sơn`: a place of issue bears no word for its kind (Nghị định 30/2020/NĐ-CP). */
const placeOf = (name: string): string => name.replace(/^(Tỉnh|Thành phố|Xã|Phường|Đặc khu) /, '')
