import type { Readable } from 'node:stream'
import { fault } from '../csv/csv-faults.ts'
import { type CsvList, type CsvRows, readCsv } from '../csv/read-csv.ts'
import { maxSuccessionRows, type SuccessionRow } from './succession-shapes.ts'

/** The columns of a list of successions, in any order, and the field of a row that each fills. */
export const successionColumns = {
  old_province_code: 'oldProvinceCode',
  old_province_name: 'oldProvinceName',
  old_commune_code: 'oldCode',
  old_commune_name: 'oldName',
  new_commune_code: 'newCode',
  new_commune_name: 'newName',
  split_count: 'parts',
} as const
type Column = keyof typeof successionColumns

const notACount = fault('not-a-number', 'Cần một số từ 1 đến 99', 'A number from 1 to 99 is expected')

const list: CsvList<Column, SuccessionRow> = {
  columns: Object.keys(successionColumns) as Column[],
  mayBeEmpty: [],
  mayBeMissing: [],
  maxRows: maxSuccessionRows,
  rowOf(texts, report) {
    if (texts.split_count && !/^[1-9]\d?$/.test(texts.split_count)) report('split_count', notACount)
    return {
      oldProvinceCode: texts.old_province_code,
      oldProvinceName: texts.old_province_name,
      oldCode: texts.old_commune_code,
      oldName: texts.old_commune_name,
      newCode: texts.new_commune_code,
      newName: texts.new_commune_name,
      parts: Number(texts.split_count),
    }
  },
}

/** Reads a list of successions as CSV; see `readCsv`. */
export const readSuccessionsCsv = (stream: Readable): Promise<CsvRows<SuccessionRow>> => readCsv(stream, list)
