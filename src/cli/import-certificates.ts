import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { legalDay } from '../core/clock.ts'
import { perform } from '../core/perform.ts'
import { fail, Problem } from '../core/problem.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import {
  certificateColumns,
  type RawRow,
  readCertificatesCsv,
} from '../modules/exchange/certificates/certificates-csv.ts'
import { importCertificates } from '../modules/exchange/certificates/import-certificates.ts'
import { previewCertificateImport } from '../modules/exchange/certificates/preview-certificate-import.ts'
import { errorsOfFile } from '../modules/exchange/csv/csv-errors.ts'
import type { CsvRows } from '../modules/exchange/csv/read-csv.ts'
import { loadUnits } from '../modules/units/reference.ts'
import { certificateResultText } from './certificate-import-words.ts'
import { wrongInput } from './ending.ts'
import { refusalOf } from './import-files.ts'
import type { ImportOptions } from './import-units.ts'
import { localActor, localApp, withDatabase } from './local.ts'
import { type Progress, progressOn } from './progress.ts'
import { problemLines } from './unit-import-words.ts'

type Options = Omit<ImportOptions, 'from'>

/**
 * `ocop import certificates`: checks the whole file and what it would bring in, then brings it in, in one transaction.
 * Faults end with exit status 2, told as lines on a terminal and as one problem document elsewhere; nothing is written
 * then.
 */
export async function importCertificatesFile(file: string, options: Options): Promise<void> {
  const progress = progressOn(process.stderr)
  try {
    await run(file, options, progress)
  } catch (error) {
    progress.end()
    if (!(error instanceof Problem) || options.json || !process.stderr.isTTY) throw error
    process.stderr.write(problemLines(file, error, options.language))
    process.exitCode = wrongInput
  }
}

async function run(file: string, { dryRun = false, json = false, env, language }: Options, progress: Progress) {
  const read = await readFile(file, progress)
  if (read.rows.length === 0) fail('invalid-input', { errors: errorsOfFile(read, [], certificateColumns) })
  const input = { rows: read.rows }
  const request = { actor: localActor, requestId: null }
  const result = await withDatabase(env, async (ready) => {
    const { db } = ready.database
    const today = () => legalDay(new Date().toISOString())
    const app = localApp(ready, { criteria: await loadCriteria(db), units: await loadUnits(db, today) })
    // Checked even when lines could not be read, so that everything wrong with the file is told at once.
    const preview = await refusalOf(() => perform(app, previewCertificateImport, input, request))
    const errors = errorsOfFile(read, preview.errors, certificateColumns)
    if (errors.length > 0 || !preview.result) return fail('invalid-input', { errors })
    progress.at(0.7)
    return dryRun ? preview.result : await perform(app, importCertificates, input, request)
  })
  progress.end()
  process.stdout.write(
    json ? `${JSON.stringify(result.output)}\n` : certificateResultText(result.output, dryRun, language),
  )
}

/** The rows of a file. Throws a problem when it cannot be read at all. */
async function readFile(file: string, progress: Progress): Promise<CsvRows<RawRow>> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const stream = createReadStream(file)
  stream.on('data', () => progress.at((0.5 * stream.bytesRead) / size))
  return readCertificatesCsv(stream).catch((error: Error) =>
    fail('invalid-input', {
      detail: { vi: `Không đọc được tệp: ${error.message}`, en: `Cannot read the file: ${error.message}` },
    }),
  )
}
