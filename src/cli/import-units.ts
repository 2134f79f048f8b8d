import { perform } from '../core/perform.ts'
import { importUnits } from '../modules/exchange/import-units.ts'
import { previewUnitImport } from '../modules/exchange/preview-unit-import.ts'
import { readUnitsCsv, unitColumns } from '../modules/exchange/units-csv.ts'
import { type ImportOptions, importCsvFile } from './import-csv-file.ts'
import { localApp, localRequest } from './local.ts'
import { resultText } from './unit-import-words.ts'

/** `ocop import units`: communes as they are from a day on. */
export const importUnitsFile = (
  file: string,
  { from = null, ...options }: ImportOptions & { from?: string | null },
): Promise<void> =>
  importCsvFile(file, options, {
    columns: unitColumns,
    read: readUnitsCsv,
    appOf: async (ready) => localApp(ready),
    preview: (app, rows) => perform(app, previewUnitImport, { rows, from }, localRequest),
    bringIn: (app, rows) => perform(app, importUnits, { rows, from }, localRequest),
    textOf: resultText,
  })
