import { legalDay } from '../core/clock.ts'
import { perform } from '../core/perform.ts'
import type { App } from '../core/world.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import { certificateColumns, readCertificatesCsv } from '../modules/exchange/certificates/certificates-csv.ts'
import { importCertificates } from '../modules/exchange/certificates/import-certificates.ts'
import { previewCertificateImport } from '../modules/exchange/certificates/preview-certificate-import.ts'
import { loadUnits } from '../modules/units/reference.ts'
import type { ReadyDatabase } from '../ready-database.ts'
import { certificateResultText } from './certificate-import-words.ts'
import { type ImportOptions, importCsvFile } from './import-csv-file.ts'
import { localApp, localRequest } from './local.ts'

/** `ocop import certificates`: what was issued on paper, with its decisions. */
export const importCertificatesFile = (file: string, options: ImportOptions): Promise<void> =>
  importCsvFile(file, options, {
    columns: certificateColumns,
    read: readCertificatesCsv,
    appOf,
    preview: (app, rows) => perform(app, previewCertificateImport, { rows }, localRequest),
    bringIn: (app, rows) => perform(app, importCertificates, { rows }, localRequest),
    textOf: certificateResultText,
  })

async function appOf(ready: ReadyDatabase): Promise<App> {
  const { db } = ready.database
  const today = () => legalDay(new Date().toISOString())
  return localApp(ready, { criteria: await loadCriteria(db), units: await loadUnits(db, today) })
}
