import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { LegalDay } from '../../core/clock.ts'
import { parseDataFile, refuseData } from '../../core/data-file.ts'
import { type CompiledSet, compileCriteriaSet } from './compiled-set.ts'
import { CriteriaSetFile, type Instrument, InstrumentsFile } from './file-formats.ts'
import type { CriteriaSet, StarBand } from './rules.ts'
import { checkCriteriaSet } from './set-check.ts'

export type { Instrument }

/** One criteria set as loaded: the file's content, its hash (SHA-256, hex, of the file's bytes), and what evaluates it. */
export type LoadedSet = {
  readonly instrument: Instrument
  readonly source: CriteriaSet
  readonly sha256: string
  readonly compiled: CompiledSet
  readonly bands: readonly StarBand[]
}

/** Instruments and criteria sets in memory. Immutable: what the law changes comes as a new instrument. */
export type CriteriaReference = {
  /** By date of coming into force. */
  readonly instruments: readonly Instrument[]
  readonly instrument: (code: string) => Instrument | undefined
  /** By instrument and number; `sets()` of an instrument are in order of number. */
  readonly sets: (instrumentCode: string) => readonly LoadedSet[]
  readonly set: (instrumentCode: string, setNo: number) => LoadedSet | undefined
  readonly inForce: InForce
}

/** The instrument in force on a legal day, or its set of a number; undefined when there was or is none. */
type InForce = {
  (day: LegalDay): Instrument | undefined
  (day: LegalDay, setNo: number): LoadedSet | undefined
}

const shipped = new URL('../../../data/', import.meta.url)

function loadSet(root: URL, instrument: Instrument, name: string): LoadedSet {
  const file = `criteria/${instrument.code}/${name}`
  const content = readFileSync(new URL(file, root))
  const source = parseDataFile(CriteriaSetFile, file, content)
  const { starBands: bands } = instrument
  if (!bands) return refuseData(file, [`instrument ${instrument.code} has no starBands`])
  const faults = checkCriteriaSet(source, instrument)
  const named = `${String(source.set).padStart(2, '0')}.json`
  if (name !== named) faults.push({ pointer: '/set', expected: Number.parseInt(name, 10), found: source.set })
  if (faults.length > 0)
    return refuseData(
      file,
      faults.map(({ pointer, expected, found }) => `${pointer}: expected ${expected}, found ${found}`),
    )
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { instrument, source, sha256, compiled: compileCriteriaSet(source), bands }
}

function loadSets(root: URL, instrument: Instrument): LoadedSet[] {
  const folder = new URL(`criteria/${instrument.code}/`, root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => loadSet(root, instrument, name))
    .sort((a, b) => a.source.set - b.source.set)
}

/**
 * Reads and checks the instruments and criteria sets under `root` (the project's data/ folder, a file URL with a slash).
 * Throws one Error that names the file and a JSON pointer for each fault: a set that does not add up must not be judged by.
 */
export function loadCriteriaReference(root: URL = shipped): CriteriaReference {
  const instruments = parseDataFile(
    InstrumentsFile,
    'instruments.json',
    readFileSync(new URL('instruments.json', root)),
  )
  const setsByCode = new Map(instruments.map((instrument) => [instrument.code, loadSets(root, instrument)]))
  const sets = (code: string) => setsByCode.get(code) ?? []
  const set = (code: string, setNo: number) => sets(code).find(({ source }) => source.set === setNo)
  function inForce(day: LegalDay): Instrument | undefined
  function inForce(day: LegalDay, setNo: number): LoadedSet | undefined
  function inForce(day: LegalDay, setNo?: number) {
    // ISO days compare as text.
    const instrument = instruments.find((one) => one.inForceFrom <= day && day <= (one.inForceUntil ?? day))
    if (setNo === undefined) return instrument
    return instrument && set(instrument.code, setNo)
  }
  return {
    instruments: instruments.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom)),
    instrument: (code) => instruments.find((instrument) => instrument.code === code),
    sets,
    set,
    inForce,
  }
}
