import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import {
  type CsvFault,
  controlCharacter,
  type Fault,
  headerFaults,
  malformed,
  maxRecordBytes,
  missingValue,
  noRows,
  notUtf8,
  tooMany,
  wrongCount,
} from './csv-faults.ts'

/** A list as CSV: its columns in any order, which of them may be empty, and how a row is made of the texts of its fields. */
export type CsvList<Column extends string, Row> = {
  columns: readonly Column[]
  mayBeEmpty: readonly Column[]
  /** Columns that a file may leave out; they are empty then. */
  mayBeMissing: readonly Column[]
  maxRows: number
  /** Null after `report` was told why. */
  rowOf(texts: Record<Column, string>, report: (column: Column, fault: Fault) => void): Row | null
}

/** The rows that could be read, the row of the file that each stands in, and what could not be read. */
export type CsvRows<Row> = { rows: Row[]; rowNumbers: number[]; faults: CsvFault[] }

/**
 * Reads a list as CSV (RFC 4180; UTF-8 with or without a byte order mark, any line ends), holding no more than its rows.
 * A fault ends the reading only where nothing after it could be understood. Rejects when the stream fails.
 */
export async function readCsv<Column extends string, Row>(
  stream: Readable,
  list: CsvList<Column, Row>,
): Promise<CsvRows<Row>> {
  const read: CsvRows<Row> = { rows: [], rowNumbers: [], faults: [] }
  let row = 0
  let header: Column[] | null = null
  const onRecord = (record: Field[]): null => {
    row += 1
    if (row === 1) header = headerOf(record, list, read.faults)
    else if (header && !isBlank(record)) readRow(record, { row, header }, list, read)
    if (!header || row > list.maxRows + 1) throw stopped
    return null
  }
  // Fields stay bytes until they are decoded one by one, so that bad UTF-8 is found in its row and column.
  const options = { encoding: null, bom: true, relax_column_count: true, max_record_size: maxRecordBytes } as const
  try {
    await pipeline(stream, parse({ ...options, on_record: onRecord }), drain)
    const nothing = row === 0 ? headerFaults(list.columns).none : noRows
    if (row < 2) read.faults.push({ row: row + 1, column: null, ...nothing })
  } catch (error) {
    if (error instanceof CsvError) read.faults.push({ row: row + 1, column: null, ...malformed(error) })
    else if (error !== stopped) throw error
  }
  return read
}

type Field = Buffer | string

/** Thrown to end the reading where a fault makes the rest meaningless. */
const stopped = new Error('stopped')

async function drain(records: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of records);
}

const isBlank = (record: readonly Field[]): boolean => record.length === 1 && record[0]?.length === 0

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a field, or null when it is not UTF-8. */
function textOf(field: Field): string | null {
  if (typeof field === 'string') return field.trim().normalize('NFC')
  try {
    return utf8.decode(field).trim().normalize('NFC')
  } catch {
    return null
  }
}

function headerOf<Column extends string>(
  record: readonly Field[],
  { columns, mayBeMissing }: Pick<CsvList<Column, unknown>, 'columns' | 'mayBeMissing'>,
  faults: CsvFault[],
): Column[] | null {
  const found = record.map((field) => textOf(field) ?? '')
  const faultOf = headerFaults(columns)
  const missing = columns.filter((name) => !found.includes(name) && !mayBeMissing.includes(name))
  const strange = found.filter((name, at) => !columns.includes(name as Column) || found.indexOf(name) !== at)
  faults.push(...missing.map((column) => ({ row: 1, column, ...faultOf.missing })))
  faults.push(...strange.map((column) => ({ row: 1, column, ...faultOf.strange })))
  return missing.length + strange.length === 0 ? (found as Column[]) : null
}

type Place<Column> = { row: number; header: readonly Column[] }

function readRow<Column extends string, Row>(
  record: readonly Field[],
  { row, header }: Place<Column>,
  list: CsvList<Column, Row>,
  read: CsvRows<Row>,
): void {
  const before = read.faults.length
  const report = (column: Column | null, fault: Fault) => void read.faults.push({ row, column, ...fault })
  if (row > list.maxRows + 1) return void report(null, tooMany(list.maxRows))
  if (record.length !== header.length) return void report(null, wrongCount(header.length, record.length))
  const none = Object.fromEntries(list.mayBeMissing.map((column) => [column, '']))
  const texts = { ...none, ...Object.fromEntries(header.map((column, at) => [column, textOf(record[at]!)])) }
  for (const column of header) {
    const text = texts[column]
    if (text == null) report(column, notUtf8)
    else if (text === '' && !list.mayBeEmpty.includes(column)) report(column, missingValue)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold them all, and no name has any
    else if (/[\u0000-\u001f\u007f]/.test(text)) report(column, controlCharacter)
  }
  const made = list.rowOf(texts as Record<Column, string>, report)
  if (made === null || read.faults.length > before) return
  read.rows.push(made)
  read.rowNumbers.push(row)
}
