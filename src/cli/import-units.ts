import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import { fail, Problem } from '../core/problem.ts'
import { errorsOfFile } from '../modules/exchange/csv/csv-errors.ts'
import type { CsvRows } from '../modules/exchange/csv/read-csv.ts'
import { importUnits } from '../modules/exchange/import-units.ts'
import { previewUnitImport } from '../modules/exchange/preview-unit-import.ts'
import type { UnitRow } from '../modules/exchange/unit-import-rules.ts'
import { readUnitsCsv, unitColumns } from '../modules/exchange/units-csv.ts'
import { wrongInput } from './ending.ts'
import { refusalOf } from './import-files.ts'
import { localActor, localApp, withDatabase } from './local.ts'
import { type Progress, progressOn } from './progress.ts'
import { problemLines, resultText } from './unit-import-words.ts'

export type ImportOptions = {
  dryRun?: boolean
  from?: string
  json?: boolean
  env: NodeJS.ProcessEnv
  language: Language
}

/**
 * `ocop import units`: checks the whole file and what it would change, then changes it in one transaction. Faults end
 * with exit status 2, told as lines on a terminal and as one problem document elsewhere; nothing is written then.
 */
export async function importUnitsFile(file: string, options: ImportOptions): Promise<void> {
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

async function run(
  file: string,
  { dryRun = false, from, json = false, env, language }: ImportOptions,
  progress: Progress,
) {
  const read = await readFile(file, progress)
  if (read.rows.length === 0) fail('invalid-input', { errors: errorsOfFile(read, [], unitColumns) })
  const input = { rows: read.rows, from: from ?? null }
  const request = { actor: localActor, requestId: null }
  const result = await withDatabase(env, async (ready) => {
    const app = localApp(ready)
    // Checked even when lines could not be read, so that everything wrong with the file is told at once.
    const preview = await refusalOf(() => perform(app, previewUnitImport, input, request))
    const errors = errorsOfFile(read, preview.errors, unitColumns)
    if (errors.length > 0 || !preview.result) return fail('invalid-input', { errors })
    progress.at(0.7)
    return dryRun ? preview.result : await perform(app, importUnits, input, request)
  })
  progress.end()
  process.stdout.write(json ? `${JSON.stringify(result.output)}\n` : resultText(result.output, dryRun, language))
}

/** The rows of a file. Throws a problem when it cannot be read at all. */
async function readFile(file: string, progress: Progress): Promise<CsvRows<UnitRow>> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const stream = createReadStream(file)
  stream.on('data', () => progress.at((0.5 * stream.bytesRead) / size))
  return readUnitsCsv(stream).catch((error: Error) =>
    fail('invalid-input', {
      detail: { vi: `Không đọc được tệp: ${error.message}`, en: `Cannot read the file: ${error.message}` },
    }),
  )
}
