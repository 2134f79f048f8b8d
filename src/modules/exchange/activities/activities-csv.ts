import type { Readable } from 'node:stream'
import { type Fault, fault } from '../csv/csv-faults.ts'
import { type CsvList, type CsvRows, readCsv } from '../csv/read-csv.ts'
import { maxActivityRows } from './import-shapes.ts'

/** The columns of a list of activities, in any order, and the field of a row that each fills. */
export const activityColumns = {
  kind: 'kind',
  unit_code: 'unitCode',
  title: 'title',
  from_day: 'fromDay',
  until_day: 'untilDay',
  count: 'count',
  note: 'note',
  document_number: 'documentNumber',
  document_issuer: 'documentIssuer',
  document_issued_on: 'documentIssuedOn',
  producer_tax_codes: 'producerTaxCodes',
  attendances: 'attendances',
  women: 'women',
  form: 'form',
  stands: 'stands',
  point_type: 'pointType',
  address: 'address',
  circular: 'circular',
  green: 'green',
  stable_material_area: 'stableMaterialArea',
  crop: 'crop',
  hectares: 'hectares',
  scheme: 'scheme',
  certificate_number: 'certificateNumber',
  valid_from: 'validFrom',
  valid_until: 'validUntil',
  source: 'source',
  amount_vnd: 'amountVnd',
  craft: 'craft',
  traditional: 'traditional',
  document_type: 'documentType',
  revenue_million_vnd: 'revenueMillionVnd',
  workers: 'workers',
  local_workers: 'localWorkers',
} as const
type Column = keyof typeof activityColumns

const columns = Object.keys(activityColumns) as Column[]
const needed: readonly Column[] = ['kind', 'unit_code', 'title', 'from_day']
const others = columns.filter((column) => !needed.includes(column))
const wholeNumbers: readonly Column[] = [
  ...(['count', 'attendances', 'women', 'stands', 'amount_vnd'] as const),
  ...(['revenue_million_vnd', 'workers', 'local_workers'] as const),
]
const answers: readonly Column[] = ['circular', 'green', 'stable_material_area', 'traditional']
const said = new Map([
  ...['1', 'x', 'có', 'yes', 'true'].map((word) => [word, true] as const),
  ...['0', 'không', 'no', 'false'].map((word) => [word, false] as const),
])

const notWhole = fault('not-a-number', 'Cần một số nguyên', 'A whole number is expected')
const notHectares = fault('not-a-number', 'Cần một số, nhiều nhất 2 chữ số lẻ', 'A number with at most 2 decimals')
const notYesOrNo = fault('not-yes-or-no', 'Ghi x, có hoặc không', 'x, yes or no is expected')

/** A row as it was read; the import checks it as it checks one that comes by the doors. */
type RawRow = Record<string, string | number | boolean | string[] | null>

const list: CsvList<Column, RawRow> = {
  columns,
  mayBeEmpty: others,
  mayBeMissing: others,
  maxRows: maxActivityRows,
  rowOf: (texts, report) =>
    Object.fromEntries(
      columns.map((column) => [activityColumns[column], read(column, texts[column], (why) => report(column, why))]),
    ),
}

/** What the text of a field says. */
function read(column: Column, text: string, report: (why: Fault) => void): RawRow[string] {
  if (column === 'producer_tax_codes') return text ? text.split(/[;\s]+/).filter(Boolean) : []
  if (!text) return null
  if (wholeNumbers.includes(column)) {
    if (!/^\d{1,15}$/.test(text)) report(notWhole)
    return Number(text)
  }
  if (column === 'hectares') {
    if (!/^\d{1,8}([.,]\d{1,2})?$/.test(text)) report(notHectares)
    return Number(text.replace(',', '.'))
  }
  if (!answers.includes(column)) return text
  const answer = said.get(text.toLowerCase())
  if (answer === undefined) report(notYesOrNo)
  return answer ?? null
}

/** Reads a list of activities as CSV; see `readCsv`. Days are YYYY-MM-DD, several tax codes stand apart by `;`. */
export const readActivitiesCsv = (stream: Readable): Promise<CsvRows<RawRow>> => readCsv(stream, list)
