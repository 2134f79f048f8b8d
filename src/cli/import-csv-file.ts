import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Language } from '../core/language.ts'
import { fail, Problem } from '../core/problem.ts'
import type { App } from '../core/world.ts'
import { errorsOfFile } from '../modules/exchange/csv/csv-errors.ts'
import type { CsvRows } from '../modules/exchange/csv/read-csv.ts'
import type { ReadyDatabase } from '../ready-database.ts'
import { wrongInput } from './ending.ts'
import { refusalOf } from './import-files.ts'
import { withDatabase } from './local.ts'
import { type Progress, progressOn } from './progress.ts'
import { problemLines } from './unit-import-words.ts'

export type ImportOptions = { dryRun?: boolean; json?: boolean; env: NodeJS.ProcessEnv; language: Language }

/** What a list is read by, checked by and brought in by. */
type CsvImport<Row, Result> = {
  /** The field of a row that each column fills. */
  columns: Readonly<Record<string, string>>
  read(stream: ReturnType<typeof createReadStream>): Promise<CsvRows<Row>>
  appOf(ready: ReadyDatabase): Promise<App>
  preview(app: App, rows: Row[]): Promise<{ output: Result }>
  bringIn(app: App, rows: Row[]): Promise<{ output: Result }>
  /** What was brought in, or would be. */
  textOf(result: Result, tried: boolean, language: Language): string
}

/**
 * `ocop import units` and `certificates`: checks the whole file and what it would change, then changes it in one
 * transaction. Faults end with exit status 2, told as lines on a terminal and as one problem document elsewhere; nothing
 * is written then.
 */
export async function importCsvFile<Row, Result>(
  file: string,
  options: ImportOptions,
  how: CsvImport<Row, Result>,
): Promise<void> {
  const progress = progressOn(process.stderr)
  try {
    await run(file, options, how, progress)
  } catch (error) {
    progress.end()
    if (!(error instanceof Problem) || options.json || !process.stderr.isTTY) throw error
    process.stderr.write(problemLines(file, error, options.language))
    process.exitCode = wrongInput
  }
}

async function run<Row, Result>(
  file: string,
  { dryRun = false, json = false, env, language }: ImportOptions,
  { columns, read: readRows, appOf, preview: previewOf, bringIn, textOf }: CsvImport<Row, Result>,
  progress: Progress,
) {
  const read = await readFile(file, readRows, progress)
  if (read.rows.length === 0) fail('invalid-input', { errors: errorsOfFile(read, [], columns) })
  const { output } = await withDatabase(env, async (ready) => {
    const app = await appOf(ready)
    // Checked even when lines could not be read, so that everything wrong with the file is told at once.
    const preview = await refusalOf(() => previewOf(app, read.rows))
    const errors = errorsOfFile(read, preview.errors, columns)
    if (errors.length > 0 || !preview.result) return fail('invalid-input', { errors })
    progress.at(0.7)
    return dryRun ? preview.result : await bringIn(app, read.rows)
  })
  progress.end()
  process.stdout.write(json ? `${JSON.stringify(output)}\n` : textOf(output, dryRun, language))
}

/** The rows of a file. Throws a problem when it cannot be read at all. */
async function readFile<Row>(
  file: string,
  read: CsvImport<Row, unknown>['read'],
  progress: Progress,
): Promise<CsvRows<Row>> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const stream = createReadStream(file)
  stream.on('data', () => progress.at((0.5 * stream.bytesRead) / size))
  return read(stream).catch((error: Error) =>
    fail('invalid-input', {
      detail: { vi: `Không đọc được tệp: ${error.message}`, en: `Cannot read the file: ${error.message}` },
    }),
  )
}
