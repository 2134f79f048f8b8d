import { pointerOf } from '../../core/input.ts'
import type { FieldError } from '../../core/problem.ts'
import type { UnitsCsv } from './units-csv.ts'
import { type CsvFault, columnNames, unitColumns } from './units-csv-faults.ts'

/** An error of a file: its row as a spreadsheet counts them, and its column, if it is one field. */
export type FileError = FieldError & { row: number; column: string | null }

/** All errors of a file in the order of its rows: what could not be read, and what the import said of the rows. */
export const errorsOfFile = ({ faults, rowNumbers }: UnitsCsv, ofRows: readonly FieldError[]): FileError[] =>
  [...faults.map(unread), ...ofRows.map((error) => refused(error, rowNumbers))].sort((a, b) => a.row - b.row)

const fieldOf = (column: string | null): string | undefined =>
  Object.entries(unitColumns).find(([name]) => name === column)?.[1]

/** The pointer counts rows from 0 after the header, as the import itself does. */
function unread({ row, column, code, detail }: CsvFault): FileError {
  const field = fieldOf(column)
  return {
    pointer: row === 1 ? '' : pointerOf(['rows', row - 2, ...(field ? [field] : [])]),
    code,
    detail,
    row,
    column,
  }
}

function refused(error: FieldError, rowNumbers: readonly number[]): FileError {
  const [, at, field] = /^\/rows\/(\d+)(?:\/(\w+))?$/.exec(error.pointer) ?? []
  const row = at === undefined ? 1 : rowNumbers[Number(at)]!
  const column = columnNames.find((name) => unitColumns[name] === field) ?? null
  return {
    ...error,
    ...(at !== undefined && { pointer: pointerOf(['rows', row - 2, ...(field ? [field] : [])]) }),
    row,
    column,
  }
}
