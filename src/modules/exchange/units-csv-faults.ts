import type { CsvError } from 'csv-parse'
import type { Text } from '../../core/language.ts'
import { kindOfWord } from '../units/rules.ts'
import { maxUnitRows } from './shapes.ts'

/** The columns of a list of units, in any order, and the field of a row that each fills. */
export const unitColumns = { code: 'code', full_name: 'name', type: 'kind', province_code: 'provinceCode' } as const
export type Column = keyof typeof unitColumns
export const columnNames = Object.keys(unitColumns) as Column[]

/** Where a file is wrong: its row as a spreadsheet counts them (the header is 1) and its column, if it is one field. */
export type CsvFault = { row: number; column: string | null; code: string; detail: Text }

export const maxRecordBytes = 10_000

const fault = (code: string, vi: string, en: string) => ({ code, detail: { vi, en } })
const columns = columnNames.join(',')
const types = [...kindOfWord.keys()].join(', ')
export const missingColumn = fault(
  'missing-column',
  `Dòng đầu cần các cột ${columns}`,
  `The first row names the columns ${columns}`,
)
export const strangeColumn = fault(
  'unknown-column',
  `Chỉ có các cột ${columns}, mỗi cột một lần`,
  `Only the columns ${columns}, each once`,
)
export const noHeader = fault(
  'missing-header',
  `Tệp trống; cần dòng đầu ${columns}`,
  `The file is empty; its first row is ${columns}`,
)
export const noRows = fault('no-rows', 'Cần ít nhất một dòng sau dòng đầu', 'At least one row after the header')
export const tooMany = fault('too-many-rows', `Nhiều nhất ${maxUnitRows} dòng`, `No more than ${maxUnitRows} rows`)
export const notUtf8 = fault('not-utf-8', 'Chữ phải ở dạng UTF-8', 'Text in UTF-8')
export const missingValue = fault('missing', 'Không được để trống', 'Not empty')
export const controlCharacter = fault('control-character', 'Không có ký tự điều khiển', 'No control characters')
export const unknownType = fault('unknown-type', `Một trong: ${types}`, `One of: ${types}`)
export const wrongCount = (expected: number, found: number) =>
  fault('wrong-number-of-fields', `${expected} ô, ở đây có ${found}`, `${expected} fields; here are ${found}`)
const rowTooLong = fault(
  'row-too-long',
  `Một dòng dài nhất ${maxRecordBytes} byte`,
  `A row of at most ${maxRecordBytes} bytes`,
)
const unclosed = fault(
  'malformed-csv',
  'Dấu ngoặc kép mở ở đây không được đóng',
  'A quote that is opened here is never closed',
)
const badQuotes = fault(
  'malformed-csv',
  'Ô có dấu ngoặc kép phải đặt trong ngoặc kép, mỗi dấu bên trong viết hai lần',
  'A field with quotes stands in quotes itself, each quote within written twice',
)
export function malformed({ code }: CsvError): Omit<CsvFault, 'row' | 'column'> {
  if (code === 'CSV_MAX_RECORD_SIZE') return rowTooLong
  return code === 'CSV_QUOTE_NOT_CLOSED' ? unclosed : badQuotes
}
