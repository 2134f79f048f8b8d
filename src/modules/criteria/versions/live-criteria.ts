import type { Db } from '../../../core/db.ts'
import { oneAtATime } from '../../../core/one-at-a-time.ts'
import type { Instrument } from '../file-formats.ts'
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
  return rows.flatMap(({ sha256, inForceFrom }) => {
    const loaded = known.get(sha256)
    return loaded ? [{ inForceFrom, loaded: withWording(loaded, wordings.get(sha256)) }] : []
  })
}

const withWording = (loaded: LoadedSet, texts: Wording | undefined): LoadedSet =>
  texts ? { ...loaded, source: worded(loaded.source, texts) } : loaded

/** The criteria sets of the database, under the instruments of the release. */
export async function loadCriteria(db: Db): Promise<LiveCriteria> {
  const instruments = readInstruments()
  const known = new Map<string, LoadedSet>()
  const read = async () => criteriaReference(instruments, await readVersions(db, instruments, known))
  let current = await read()
  const reload = oneAtATime(async () => {
    current = await read()
  })
  return {
    instruments: current.instruments,
    instrument: current.instrument,
    sets: (code, on) => current.sets(code, on),
    set: (code, setNo, on) => current.set(code, setNo, on),
    version: (sha256) => current.version(sha256),
    get inForce() {
      return current.inForce
    },
    reload,
  }
}
