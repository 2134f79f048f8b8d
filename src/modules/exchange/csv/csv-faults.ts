import type { CsvError } from 'csv-parse'
import type { Text } from '../../../core/language.ts'

/** Where a file is wrong: its row as a spreadsheet counts them (the header is 1) and its column, if it is one field. */
export type CsvFault = { row: number; column: string | null; code: string; detail: Text }
export type Fault = Omit<CsvFault, 'row' | 'column'>

export const maxRecordBytes = 10_000

export const fault = (code: string, vi: string, en: string): Fault => ({ code, detail: { vi, en } })

/** What is said of a header that names other columns than these. */
export function headerFaults(columns: readonly string[]): Record<'missing' | 'strange' | 'none', Fault> {
  const named = columns.join(',')
  return {
    missing: fault('missing-column', `Dòng đầu cần các cột ${named}`, `The first row names the columns ${named}`),
    strange: fault(
      'unknown-column',
      `Chỉ có các cột ${named}, mỗi cột một lần`,
      `Only the columns ${named}, each once`,
    ),
    none: fault('missing-header', `Tệp trống; cần dòng đầu ${named}`, `The file is empty; its first row is ${named}`),
  }
}

export const noRows = fault('no-rows', 'Cần ít nhất một dòng sau dòng đầu', 'At least one row after the header')
export const tooMany = (most: number): Fault =>
  fault('too-many-rows', `Nhiều nhất ${most} dòng`, `No more than ${most} rows`)
export const notUtf8 = fault('not-utf-8', 'Chữ phải ở dạng UTF-8', 'Text in UTF-8')
export const missingValue = fault('missing', 'Không được để trống', 'Not empty')
export const controlCharacter = fault('control-character', 'Không có ký tự điều khiển', 'No control characters')
export const wrongCount = (expected: number, found: number): Fault =>
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
export function malformed({ code }: CsvError): Fault {
  if (code === 'CSV_MAX_RECORD_SIZE') return rowTooLong
  return code === 'CSV_QUOTE_NOT_CLOSED' ? unclosed : badQuotes
}
