import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import { fail, Problem } from '../core/problem.ts'
import { importCriteria } from '../modules/criteria/versions/import-criteria.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import { previewCriteriaImport } from '../modules/criteria/versions/preview-criteria-import.ts'
import { criteriaResultText, fileProblemLines } from './criteria-import-words.ts'
import { wrongInput } from './ending.ts'
import { placed, readJsonFiles, refusalOf } from './import-files.ts'
import { localActor, localApp, withDatabase } from './local.ts'

export type CriteriaImportOptions = {
  dryRun?: boolean
  from?: string
  json?: boolean
  env: NodeJS.ProcessEnv
  language: Language
}

/**
 * `ocop import criteria`: checks every file and what all of them would change, then changes it in one transaction. Faults
 * end with exit status 2, told as lines on a terminal and as one problem document elsewhere; nothing is written then.
 */
export async function importCriteriaFiles(files: readonly string[], options: CriteriaImportOptions): Promise<void> {
  try {
    await run(files, options)
  } catch (error) {
    if (!(error instanceof Problem) || options.json || !process.stderr.isTTY) throw error
    process.stderr.write(fileProblemLines(error, options.language))
    process.exitCode = wrongInput
  }
}

async function run(files: readonly string[], { dryRun, from, json, env, language }: CriteriaImportOptions) {
  const { read, errors: unread } = await readJsonFiles(files)
  if (read.length === 0) fail('invalid-input', { errors: unread })
  const input = { sets: read.map(({ value }) => value), from: from ?? null }
  const request = { actor: localActor, requestId: null }
  const { output } = await withDatabase(env, async (ready) => {
    const app = localApp(ready, { criteria: await loadCriteria(ready.database.db) })
    // Checked even when files could not be read, so that everything wrong with them is told at once.
    const preview = await refusalOf(() => perform(app, previewCriteriaImport, input, request))
    const errors = [...unread, ...placed(preview.errors, 'sets', read)]
    if (errors.length > 0 || !preview.result) return fail('invalid-input', { errors })
    return dryRun ? preview.result : await perform(app, importCriteria, input, request)
  })
  process.stdout.write(json ? `${JSON.stringify(output)}\n` : criteriaResultText(output, !!dryRun, language))
}
