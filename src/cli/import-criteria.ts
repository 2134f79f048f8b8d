import type { Action } from '../core/action.ts'
import { perform } from '../core/perform.ts'
import { fail, Problem } from '../core/problem.ts'
import { importInstruments } from '../modules/criteria/instruments/import-instruments.ts'
import { previewInstrumentImport } from '../modules/criteria/instruments/preview-instrument-import.ts'
import { importCriteria } from '../modules/criteria/versions/import-criteria.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import { previewCriteriaImport } from '../modules/criteria/versions/preview-criteria-import.ts'
import { importCriteriaWording } from '../modules/criteria/wording/import-criteria-wording.ts'
import { previewCriteriaWording } from '../modules/criteria/wording/preview-criteria-wording.ts'
import { loadChecklists } from '../modules/dossiers/checks/reference.ts'
import {
  criteriaResultText,
  fileProblemLines,
  instrumentResultText,
  wordingResultText,
} from './criteria-import-words.ts'
import { wrongInput } from './ending.ts'
import type { ImportOptions } from './import-csv-file.ts'
import { placed, readJsonFiles, refusalOf } from './import-files.ts'
import { localApp, localRequest, withDatabase } from './local.ts'

type File = Record<string, unknown>

/** An import and its preview, which take the same and tell the same. */
type Import<Input extends Action['input'], Preview extends Action['output'], Output extends Action['output']> = {
  preview: Action<Input, Preview>
  command: Action<Input, Output>
  /** Where the files stand in the input. */
  list: string
  inputOf(files: readonly File[]): object
}

/**
 * `ocop import criteria`: checks every file and what all of them would change, then changes it in one transaction. Faults
 * end with exit status 2, told as lines on a terminal and as one problem document elsewhere; nothing is written then.
 */
export async function importCriteriaFiles(
  files: readonly string[],
  { from, ...options }: ImportOptions & { from?: string | undefined },
): Promise<void> {
  const inputOf = (sets: readonly File[]) => ({ sets, from: from ?? null })
  const imports = { preview: previewCriteriaImport, command: importCriteria, list: 'sets', inputOf }
  await told(options, async () => {
    const output = await run(files, options, imports)
    return options.json ? output : criteriaResultText(output, !!options.dryRun, options.language)
  })
}

/** `ocop import criteria --wording`: the same for official wordings. */
export async function importWordingFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const inputOf = (wordings: readonly File[]) => ({ wordings })
  const imports = { preview: previewCriteriaWording, command: importCriteriaWording, list: 'wordings', inputOf }
  await told(options, async () => {
    const output = await run(files, options, imports)
    return options.json ? output : wordingResultText(output, !!options.dryRun, options.language)
  })
}

/** `ocop import instruments`: the same for legal instruments. */
export async function importInstrumentFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const inputOf = (instruments: readonly File[]) => ({ instruments })
  const list = 'instruments'
  const imports = { preview: previewInstrumentImport, command: importInstruments, list, inputOf }
  await told(options, async () => {
    const output = await run(files, options, imports)
    return options.json ? output : instrumentResultText(output, !!options.dryRun, options.language)
  })
}

async function told({ json, language }: ImportOptions, work: () => Promise<object | string>): Promise<void> {
  try {
    const result = await work()
    process.stdout.write(typeof result === 'string' ? result : `${JSON.stringify(result)}\n`)
  } catch (error) {
    if (!(error instanceof Problem) || json || !process.stderr.isTTY) throw error
    process.stderr.write(fileProblemLines(error, language))
    process.exitCode = wrongInput
  }
}

async function run<Input extends Action['input'], Preview extends Action['output'], Output extends Action['output']>(
  files: readonly string[],
  { dryRun, env }: ImportOptions,
  { preview, command, list, inputOf }: Import<Input, Preview, Output>,
) {
  const { read, errors: unread } = await readJsonFiles(files)
  if (read.length === 0) fail('invalid-input', { errors: unread })
  const input = inputOf(read.map(({ value }) => value))
  const done = await withDatabase(env, async (ready) => {
    const app = localApp(ready, {
      criteria: await loadCriteria(ready.database.db),
      checklists: loadChecklists(),
    })
    // Checked even when files could not be read, so that everything wrong with them is told at once.
    const looked = await refusalOf(() => perform(app, preview, input, localRequest))
    const errors = [...unread, ...placed(looked.errors, list, read)]
    if (errors.length > 0 || !looked.result) return fail('invalid-input', { errors })
    return dryRun ? looked.result : await perform(app, command, input, localRequest)
  })
  return done.output
}
