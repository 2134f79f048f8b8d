import type { z } from 'zod'
import { parseInput } from '../core/input.ts'
import { type FieldError, fail } from '../core/problem.ts'
import { CriteriaSetFile, type Instrument, InstrumentFile } from '../modules/criteria/file-formats.ts'
import { checkInstrument } from '../modules/criteria/instruments/instrument-rules.ts'
import { keptContent, loadedSet } from '../modules/criteria/loaded-set.ts'
import type { LoadedSet } from '../modules/criteria/reference.ts'
import type { SetFault } from '../modules/criteria/rules.ts'
import { checkCriteriaSet } from '../modules/criteria/set-check.ts'
import { importFaultOf } from '../modules/criteria/versions/import-faults.ts'
import { instrumentOf, unknownInstrument } from '../modules/criteria/versions/import-rules.ts'
import { type FileError, placed, readJsonFiles, refusalOf } from './import-files.ts'

type Sources = { instruments: readonly Instrument[]; instrumentFile: string | undefined }

const refuse = (errors: readonly FileError[]): never => fail('invalid-input', { errors: [...errors] })

const list = 'files'

/** The value of a file, or the problem with everything wrong with it at its place there. */
async function checked<Format extends z.ZodType>(
  file: string,
  format: Format,
  check: (value: z.output<Format>) => readonly FieldError[],
): Promise<{ value: z.output<Format>; given: object }> {
  const { read, errors } = await readJsonFiles([file])
  const [json] = read
  if (!json) return refuse(errors)
  const within = (found: readonly FieldError[]) =>
    placed(
      found.map((one) => ({ ...one, pointer: `/${list}/0${one.pointer}` })),
      list,
      read,
    )
  const looked = await refusalOf(async () => parseInput(format, json.value))
  if (looked.result === undefined) return refuse(within(looked.errors))
  const faults = check(looked.result)
  return faults.length > 0 ? refuse(within(faults)) : { value: looked.result, given: json.value }
}

const told = (faults: readonly SetFault[]): FieldError[] =>
  faults.map((fault) => {
    const { pointer, code, detail } = importFaultOf(0, fault)
    return { pointer, code, detail }
  })

/**
 * A criteria set from a file, checked as an import checks it: under the instrument of `instrumentFile`, or else of those
 * on record. Throws `invalid-input` with file, row and column of each fault.
 */
export async function setOfFile(file: string, { instruments, instrumentFile }: Sources): Promise<LoadedSet> {
  const own =
    instrumentFile && (await checked(instrumentFile, InstrumentFile, (one) => told(checkInstrument(one)))).value
  const known = own ? [own] : instruments
  const { value, given } = await checked(file, CriteriaSetFile, (source) => {
    const instrument = instrumentOf(source, known)
    return instrument
      ? told(checkCriteriaSet(source, instrument))
      : [{ pointer: '/instrument', ...unknownInstrument(known) }]
  })
  return loadedSet(instrumentOf(value, known)!, value, keptContent(given))
}
