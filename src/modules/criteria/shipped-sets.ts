import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseDataFile, refuseData } from '../../core/data-file.ts'
import { CriteriaSetFile, type Instrument, InstrumentsFile } from './file-formats.ts'
import { checkInstrument } from './instruments/instrument-rules.ts'
import { loadedSet, sha256Of } from './loaded-set.ts'
import type { LoadedSet } from './reference.ts'
import { checkCriteriaSet } from './set-check.ts'

const shipped = new URL('../../../data/', import.meta.url)

/** The instruments of the release, as in their file. Throws an Error with a pointer for each fault. */
export function readInstruments(root: URL = shipped): Instrument[] {
  const file = 'instruments.json'
  const instruments = parseDataFile(InstrumentsFile, file, readFileSync(new URL(file, root)))
  const faults = instruments.flatMap((instrument, at) =>
    checkInstrument(instrument).map(
      ({ pointer, expected, found }) => `/${at}${pointer}: expected ${expected}, found ${found}`,
    ),
  )
  return faults.length > 0 ? refuseData(file, faults) : instruments
}

/** A file of a set that the release brings. */
export type ShippedFile = { instrument: Instrument; name: string; content: string; sha256: string }

/** The files of an instrument's sets, not yet read. */
export function shippedFiles(instrument: Instrument, root: URL = shipped): ShippedFile[] {
  const folder = new URL(`criteria/${instrument.code}/`, root)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const content = readFileSync(new URL(name, folder), 'utf8')
    return { instrument, name, content, sha256: sha256Of(content) }
  })
}

/** The set of a file. Throws an Error with a pointer for each fault: a set that does not add up must not be judged by. */
export function shippedSet({ instrument, name, content }: ShippedFile): LoadedSet {
  const file = `criteria/${instrument.code}/${name}`
  const source = parseDataFile(CriteriaSetFile, file, Buffer.from(content))
  const faults = checkCriteriaSet(source, instrument)
  const named = `${String(source.set).padStart(2, '0')}.json`
  if (name !== named) faults.push({ pointer: '/set', expected: Number.parseInt(name, 10), found: source.set })
  if (faults.length > 0)
    return refuseData(
      file,
      faults.map(({ pointer, expected, found }) => `${pointer}: expected ${expected}, found ${found}`),
    )
  return loadedSet(instrument, source, content)
}

export const shippedSets = (instrument: Instrument, root?: URL): LoadedSet[] =>
  shippedFiles(instrument, root).map(shippedSet)
