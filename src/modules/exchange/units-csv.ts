import type { Readable } from 'node:stream'
import { kindOfWord } from '../units/rules.ts'
import { fault } from './csv/csv-faults.ts'
import { type CsvList, type CsvRows, readCsv } from './csv/read-csv.ts'
import { maxUnitRows } from './shapes.ts'
import type { UnitRow } from './unit-import-rules.ts'

/** The columns of a list of units, in any order, and the field of a row that each fills. */
export const unitColumns = { code: 'code', full_name: 'name', type: 'kind', province_code: 'provinceCode' } as const
type Column = keyof typeof unitColumns

const types = [...kindOfWord.keys()].join(', ')
const unknownType = fault('unknown-type', `Một trong: ${types}`, `One of: ${types}`)

const list: CsvList<Column, UnitRow> = {
  columns: Object.keys(unitColumns) as Column[],
  mayBeEmpty: ['province_code'],
  mayBeMissing: [],
  maxRows: maxUnitRows,
  rowOf({ code, full_name: name, type, province_code: province }, report) {
    const { kind } = kindOfWord.get(type ?? '') ?? {}
    if (!kind && type) report('type', unknownType)
    if (!kind || kind === 'nation' || kind === 'township') return null
    return { code, name, kind, provinceCode: province === '' ? null : province }
  },
}

/** Reads a list of units as CSV; see `readCsv`. */
export const readUnitsCsv = (stream: Readable): Promise<CsvRows<UnitRow>> => readCsv(stream, list)
