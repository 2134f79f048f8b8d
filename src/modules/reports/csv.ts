import type { Cell, Column, Table } from './report-tables.ts'

const byteOrderMark = '\uFEFF'

// A spreadsheet takes a cell that begins so for a formula, and who words a plan would run it at every reader's (OWASP).
const safe = (text: string): string => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text)
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const field = (cell: Cell): string =>
  typeof cell === 'string' ? quoted(safe(cell)) : cell === null ? '' : String(cell)
const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`

/**
 * Tables as one CSV (RFC 4180, UTF-8 with a byte order mark, by which Excel knows it): each under its title and headings, its notes below,
 * an empty line between.
 */
export function* csvOf(tables: Iterable<Table>): Generator<string> {
  yield byteOrderMark
  let first = true
  for (const { title, columns, rows, notes } of tables) {
    if (!first) yield '\r\n'
    first = false
    yield line([title])
    yield line(columns.map(({ heading }) => heading))
    for (const row of rows) yield line(row)
    for (const note of notes) yield line([note])
  }
}

/** So much is sent at once: a piece for each line would cost more than the line. */
const pieceLength = 16_384

/** One table as CSV, its rows as they come. */
export async function* csvLines(
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  let piece = byteOrderMark + line(columns.map(({ heading }) => heading))
  for await (const row of rows) {
    piece += line(row)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}
