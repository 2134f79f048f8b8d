import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../../core/db.ts'
import { oneAtATime } from '../../../core/one-at-a-time.ts'
import type { Instrument } from '../file-formats.ts'
import { mergedInstruments } from '../instruments/instrument-rules.ts'
import { listImported } from '../instruments/instrument-store.ts'
import { loadedSet } from '../loaded-set.ts'
import { type CriteriaReference, criteriaReference, type LoadedSet, type SetVersion } from '../reference.ts'
import type { CriteriaSet } from '../rules.ts'
import { readInstruments } from '../shipped-sets.ts'
import { type Wording, worded } from '../wording/wording-rules.ts'
import { readWordings } from '../wording/wording-store.ts'
import { listVersions, readContents } from './version-store.ts'

/** Criteria as the database has them, read again at each `reload`. */
export type LiveCriteria = CriteriaReference & { reload(): Promise<void> }

/** Reads all versions; what a set says is read and compiled once, since nothing of it changes but its wording. */
async function readVersions(
  db: Db,
  instruments: readonly Instrument[],
  known: Map<string, LoadedSet>,
): Promise<SetVersion[]> {
  const rows = await listVersions(db)
  const missing = rows.filter(({ sha256 }) => !known.has(sha256))
  const contents = await readContents(
    db,
    missing.map(({ sha256 }) => sha256),
  )
  for (const { sha256, instrument: code } of missing) {
    const content = contents.get(sha256)
    const instrument = instruments.find((one) => one.code === code)
    // One of an instrument that an older release does not know is left to the newer one.
    if (content === undefined || !instrument) continue
    known.set(sha256, loadedSet(instrument, JSON.parse(content) as CriteriaSet, content))
  }
  const wordings = await readWordings(db)
  const byCode = new Map(instruments.map((one) => [one.code, one]))
  return rows.flatMap(({ sha256, inForceFrom, instrument: code }) => {
    const loaded = under(byCode.get(code), known.get(sha256))
    return loaded ? [{ inForceFrom, loaded: withWording(loaded, wordings.get(sha256)) }] : []
  })
}

/** A set under its instrument as that is on record now: its last day may have changed since the set was read. */
const under = (instrument: Instrument | undefined, loaded: LoadedSet | undefined): LoadedSet | undefined =>
  !loaded || !instrument || isDeepStrictEqual(loaded.instrument, instrument) ? loaded : { ...loaded, instrument }

const withWording = (loaded: LoadedSet, texts: Wording | undefined): LoadedSet =>
  texts ? { ...loaded, source: worded(loaded.source, texts) } : loaded

/** Instruments and criteria sets of the release and the database. */
export async function loadCriteria(db: Db): Promise<LiveCriteria> {
  const shipped = readInstruments()
  const known = new Map<string, LoadedSet>()
  const read = async () => {
    const imported = await listImported(db)
    const instruments = mergedInstruments(
      shipped,
      imported.map(({ content }) => content),
    )
    return criteriaReference(instruments, await readVersions(db, instruments, known))
  }
  let current = await read()
  const reload = oneAtATime(async () => {
    current = await read()
  })
  return {
    get instruments() {
      return current.instruments
    },
    instrument: (code) => current.instrument(code),
    procedure: (code) => current.procedure(code),
    sets: (code, on) => current.sets(code, on),
    set: (code, setNo, on) => current.set(code, setNo, on),
    version: (sha256) => current.version(sha256),
    get inForce() {
      return current.inForce
    },
    reload,
  }
}
