import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { kindOfWord } from '../units/rules.ts'
import { maxUnitRows } from './shapes.ts'
import type { UnitRow } from './unit-import-rules.ts'
import {
  type Column,
  type CsvFault,
  columnNames,
  controlCharacter,
  malformed,
  maxRecordBytes,
  missingColumn,
  missingValue,
  noHeader,
  noRows,
  notUtf8,
  strangeColumn,
  tooMany,
  unknownType,
  wrongCount,
} from './units-csv-faults.ts'

/** The rows that could be read, the row of the file that each stands in, and what could not be read. */
export type UnitsCsv = { rows: UnitRow[]; rowNumbers: number[]; faults: CsvFault[] }

/**
 * Reads a list of units as CSV (RFC 4180; UTF-8 with or without a byte order mark, any line ends), holding no more than
 * its rows. A fault ends the reading only where nothing after it could be understood. Rejects when the stream fails.
 */
export async function readUnitsCsv(stream: Readable): Promise<UnitsCsv> {
  const read: UnitsCsv = { rows: [], rowNumbers: [], faults: [] }
  let row = 0
  let header: Column[] | null = null
  const onRecord = (record: Field[]): null => {
    row += 1
    if (row === 1) header = headerOf(record, read.faults)
    else if (header && !isBlank(record)) readRow(record, { row, header }, read)
    if (!header || read.faults.at(-1)?.code === tooMany.code) throw stopped
    return null
  }
  // Fields stay bytes until they are decoded one by one, so that bad UTF-8 is found in its row and column.
  const options = { encoding: null, bom: true, relax_column_count: true, max_record_size: maxRecordBytes } as const
  try {
    await pipeline(stream, parse({ ...options, on_record: onRecord }), drain)
    if (row < 2) read.faults.push({ row: row + 1, column: null, ...(row === 0 ? noHeader : noRows) })
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

function headerOf(record: readonly Field[], faults: CsvFault[]): Column[] | null {
  const found = record.map((field) => textOf(field) ?? '')
  const missing = columnNames.filter((name) => !found.includes(name))
  const strange = found.filter((name, at) => !columnNames.includes(name as Column) || found.indexOf(name) !== at)
  faults.push(...missing.map((column) => ({ row: 1, column, ...missingColumn })))
  faults.push(...strange.map((column) => ({ row: 1, column, ...strangeColumn })))
  return missing.length + strange.length === 0 ? (found as Column[]) : null
}

type Place = { row: number; header: readonly Column[] }

function readRow(record: readonly Field[], { row, header }: Place, read: UnitsCsv): void {
  const before = read.faults.length
  if (row > maxUnitRows + 1) return void read.faults.push({ row, column: null, ...tooMany })
  const report = (column: Column | null, fault: Omit<CsvFault, 'row' | 'column'>) =>
    read.faults.push({ row, column, ...fault })
  if (record.length !== header.length) return void report(null, wrongCount(header.length, record.length))
  const texts = Object.fromEntries(header.map((column, at) => [column, textOf(record[at]!)]))
  for (const column of header) {
    const text = texts[column]
    if (text == null) report(column, notUtf8)
    else if (text === '' && column !== 'province_code') report(column, missingValue)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold them all, and no name has any
    else if (/[\u0000-\u001f\u007f]/.test(text)) report(column, controlCharacter)
  }
  const { kind } = kindOfWord.get(texts.type ?? '') ?? {}
  if (!kind && texts.type) report('type', unknownType)
  if (!kind || kind === 'nation' || read.faults.length > before) return
  const { code, full_name: name, province_code: province } = texts as Record<Column, string>
  read.rows.push({ code, name, kind, provinceCode: province === '' ? null : province })
  read.rowNumbers.push(row)
}
