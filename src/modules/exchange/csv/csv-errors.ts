import { pointerOf } from '../../../core/input.ts'
import type { FieldError } from '../../../core/problem.ts'
import type { CsvFault } from './csv-faults.ts'
import type { CsvRows } from './read-csv.ts'

/** An error of a file: its row as a spreadsheet counts them, and its column, if it is one field. */
export type FileError = FieldError & { row: number; column: string | null }

/** The columns of a list and the field of a row that each fills. */
type Fields = Readonly<Record<string, string>>

/** All errors of a file in the order of its rows: what could not be read, and what the import said of the rows. */
export const errorsOfFile = (
  { faults, rowNumbers }: Pick<CsvRows<unknown>, 'faults' | 'rowNumbers'>,
  ofRows: readonly FieldError[],
  fields: Fields,
): FileError[] =>
  [
    ...faults.map((fault) => unread(fault, fields)),
    ...ofRows.map((error) => refused(error, rowNumbers, fields)),
  ].toSorted((a, b) => a.row - b.row)

/** The pointer counts rows from 0 after the header, as the import itself does. */
function unread({ row, column, code, detail }: CsvFault, fields: Fields): FileError {
  const field = column === null ? undefined : fields[column]
  return {
    pointer: row === 1 ? '' : pointerOf(['rows', row - 2, ...(field ? [field] : [])]),
    code,
    detail,
    row,
    column,
  }
}

function refused(error: FieldError, rowNumbers: readonly number[], fields: Fields): FileError {
  const [, at, field] = /^\/rows\/(\d+)(?:\/(\w+))?$/.exec(error.pointer) ?? []
  const row = at === undefined ? 1 : rowNumbers[Number(at)]!
  const column = Object.keys(fields).find((name) => fields[name] === field) ?? null
  return {
    ...error,
    ...(at !== undefined && { pointer: pointerOf(['rows', row - 2, ...(field ? [field] : [])]) }),
    row,
    column,
  }
}
