#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import type { SandboxChoices } from './cli/sandbox.ts'
import type { Language } from './core/language.ts'

// Each command is loaded only when it is asked for: `evaluate` may need no database and should not wait for its libraries.

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number is expected')
  return Number(text)
}
const day = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('a day is expected, YYYY-MM-DD')
  return text
}

type EvaluateOptions = {
  instrument?: string
  set?: number
  lines?: boolean
  criteria?: string
  instrumentFile?: string
}
type CriteriaOptions = { dryRun?: boolean; from?: string; json?: boolean; wording?: boolean }

/** Vietnamese, as the service answers by default, unless the terminal speaks English. */
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const language: Language = locale.startsWith('en') ? 'en' : 'vi'

const program = new Command('ocop')
  .description('The command line of the OCOP service. Exit status: 0 done, 1 failed, 2 the input is wrong.')
  .version(packageJson.version)
  .exitOverride()
  .showSuggestionAfterError(false)

program
  .command('evaluate')
  .description(
    'compute the result of ballots: a request on standard input, the response on standard output; ' +
      'imported sets are known where DATABASE_URL names the database',
  )
  .option('--instrument <code>', 'the legal instrument, such as 26-2026')
  .option('--set <number>', 'the criteria set, such as 11', wholeNumber)
  .option('--criteria <file>', 'JSON of a criteria set to evaluate by, which need not be imported')
  .option('--instrument-file <file>', 'JSON of its instrument, where that is on record nowhere else')
  .option('--lines', 'one {instrument, set, request} per line in, one response or {"error": problem} per line out')
  .action(async ({ instrument, set, lines, ...files }: EvaluateOptions, command: Command) => {
    const { criteria } = files
    if (criteria === undefined && files.instrumentFile !== undefined)
      return command.error('error: --instrument-file is for --criteria')
    const { evaluateOne, evaluateAll } = await import('./cli/evaluate.ts')
    const context = { ...files, env: process.env, language }
    if (lines) return evaluateAll(context)
    if (criteria !== undefined && (instrument !== undefined || set !== undefined))
      return command.error('error: the file of --criteria names its instrument and set')
    if (criteria === undefined && (instrument === undefined || set === undefined))
      return command.error('error: --instrument and --set are needed, or --criteria')
    return evaluateOne(instrument === undefined || set === undefined ? null : { instrument, set }, context)
  })

const imports = program.command('import').description('bring lists into the database')
imports
  .command('units')
  .description('add administrative units and rename those that changed; units not in the file stay as they are')
  .argument('<file>', 'CSV in UTF-8 with the columns code,full_name,type,province_code')
  .option('--dry-run', 'say what would change, and write nothing')
  .option('--from <day>', 'the day from which the file holds (new units: 2025-07-01, changes: today)', day)
  .option('--json', 'the result and errors as JSON')
  .action(async (file: string, options: { dryRun?: boolean; from?: string; json?: boolean }) => {
    const { importUnitsFile } = await import('./cli/import-units.ts')
    await importUnitsFile(file, { ...options, env: process.env, language })
  })

imports
  .command('successions')
  .description('bring in what became of communes on a day: mergers and splits, with the former communes')
  .argument(
    '<file>',
    'CSV in UTF-8 with the columns old_province_code,old_province_name,old_commune_code,old_commune_name,' +
      'new_commune_code,new_commune_name,split_count',
  )
  .requiredOption('--on <day>', 'the first day of the new map, such as 2025-07-01', day)
  .option('--dry-run', 'say what would change, and write nothing')
  .option('--json', 'the result and errors as JSON')
  .action(async (file: string, options: { on: string; dryRun?: boolean; json?: boolean }) => {
    const { importSuccessionsFile } = await import('./cli/import-successions.ts')
    await importSuccessionsFile(file, { ...options, env: process.env, language })
  })

imports
  .command('certificates')
  .description('bring in certificates of earlier years with their decisions, products and producers')
  .argument(
    '<file>',
    'CSV in UTF-8 with the columns decision_number,decision_date,issuer,signer_name,signer_title,product,set,star,number,' +
      'producer,producer_kind,commune_code and, where wanted, office,instrument,kind,issued_on,expires_on,tax_code,' +
      'registration_number,representative,written_place,revoked_on,revocation_ground',
  )
  .option('--dry-run', 'say what would come in, and write nothing')
  .option('--json', 'the result and errors as JSON')
  .action(async (file: string, options: { dryRun?: boolean; json?: boolean }) => {
    const { importCertificatesFile } = await import('./cli/import-certificates.ts')
    await importCertificatesFile(file, { ...options, env: process.env, language })
  })

imports
  .command('activities')
  .description('bring in records of training, fairs, sales points, chains, areas, support, craft villages, documents')
  .argument(
    '<file>',
    'CSV in UTF-8 with the columns kind,unit_code,title,from_day and, where wanted, until_day,count,note,' +
      'document_number,document_issuer,document_issued_on,producer_tax_codes and those of each kind',
  )
  .option('--dry-run', 'say what would come in, and write nothing')
  .option('--json', 'the result and errors as JSON')
  .action(async (file: string, options: { dryRun?: boolean; json?: boolean }) => {
    const { importActivitiesFile } = await import('./cli/import-activities.ts')
    await importActivitiesFile(file, { ...options, env: process.env, language })
  })

imports
  .command('instruments')
  .description('add legal instruments; the one in force before ends with the day before, what is in use stays as it is')
  .argument('<files...>', 'JSON in UTF-8, one instrument each, as instrument.schema.json describes it')
  .option('--dry-run', 'say what would change, and write nothing')
  .option('--json', 'the result and errors as JSON')
  .action(async (files: string[], options: { dryRun?: boolean; json?: boolean }) => {
    const { importInstrumentFiles } = await import('./cli/import-criteria.ts')
    await importInstrumentFiles(files, { ...options, env: process.env, language })
  })

imports
  .command('criteria')
  .description('add criteria sets of any instrument, or further versions of sets; what is in use stays as it is')
  .argument('<files...>', 'JSON in UTF-8, one set each, as criteria-set.schema.json describes it')
  .option('--dry-run', 'say what would change, and write nothing')
  .option('--wording', 'the files hold the official wording of sets: instrument, set, and texts by code')
  .option('--from <day>', 'the day from which they are in force (new sets: their instrument, changes: today)', day)
  .option('--json', 'the result and errors as JSON')
  .action(async (files: string[], { wording, from, ...options }: CriteriaOptions, command: Command) => {
    if (wording && from !== undefined) return command.error('error: --from is not for --wording')
    const { importCriteriaFiles, importWordingFiles } = await import('./cli/import-criteria.ts')
    const context = { ...options, env: process.env, language }
    return wording ? importWordingFiles(files, context) : importCriteriaFiles(files, { ...context, from })
  })

program
  .command('export')
  .description('write out what the database holds')
  .command('criteria')
  .description('a criteria set, byte for byte as its SHA-256 is of, to standard output; import takes it again')
  .requiredOption('--instrument <code>', 'the legal instrument, such as 26-2026')
  .requiredOption('--set <number>', 'the criteria set, such as 11', wholeNumber)
  .option('--sha256 <hex>', 'a version of the set, in place of the one in force today')
  .option('--wording', 'its official wording instead')
  .action(async (options: { instrument: string; set: number; sha256?: string; wording?: boolean }) => {
    const { exportCriteria } = await import('./cli/export-criteria.ts')
    await exportCriteria(options, process.env)
  })

program
  .command('keys')
  .description('keys that sign tokens, labels and credentials')
  .command('withdraw')
  .description('withdraw a key that another may have: nothing that it signed is believed any more')
  .argument('<kid>', 'its name, as /.well-known/certificate-keys.json or jwks.json shows it')
  .requiredOption('--reason <text>', 'published with the keys of certificates')
  .action(async (kid: string, { reason }: { reason: string }) => {
    const { withdrawKey } = await import('./cli/withdraw-key.ts')
    await withdrawKey(kid, reason, process.env)
  })

program
  .command('sandbox')
  .description('fill an empty database with an invented province at scale')
  .option('--seed <text>', 'the same seed gives the same rows')
  .option('--products <number>', 'products', wholeNumber)
  .option('--dossiers <number>', 'dossiers', wholeNumber)
  .option('--evidence <number>', 'evidence files of each dossier', wholeNumber)
  .option('--drafts <number>', 'further products with a draft that may be filed', wholeNumber)
  .option('--province <code>', 'the province that all of it lies in')
  .option('--until <day>', 'the last day of the history (today)', day)
  .action(async (options: SandboxChoices) => {
    const { sandbox } = await import('./cli/sandbox.ts')
    await sandbox(options, process.env)
  })

program
  .command('migrate')
  .description('bring the database to this version: migrations and reference data')
  .action(async () => (await import('./cli/migrate.ts')).migrateDatabase(process.env))

program
  .command('check-config')
  .description('check the environment variables and show what they come to, without secrets')
  .action(async () => (await import('./cli/check-config.ts')).checkConfig(process.env))

const verify = program.command('verify').description('check what must never have changed')
verify
  .command('audit')
  .description('recompute the hash chains of the audit log')
  .action(async () => (await import('./cli/verify-audit.ts')).verifyAudit(process.env))
verify
  .command('results')
  .description('recompute every result from the stored ballots and criteria')
  .action(async () => (await import('./cli/verify-results.ts')).verifyResults(process.env))

// Whoever reads our output may stop reading: `ocop evaluate --lines | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else process.exitCode = (await import('./cli/ending.ts')).statusOf(error, language)
}
