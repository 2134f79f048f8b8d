import type { LegalDay } from '../../core/clock.ts'
import type { CompiledSet } from './compiled-set.ts'
import type { Instrument } from './file-formats.ts'
import type { CriteriaSet, StarBand } from './rules.ts'
import { readInstruments, shippedSets } from './shipped-sets.ts'

export type { Instrument }

/** A criteria set ready to judge by: what it says, its SHA-256 (hex), and what evaluates it. */
export type LoadedSet = {
  readonly instrument: Instrument
  readonly source: CriteriaSet
  readonly sha256: string
  readonly compiled: CompiledSet
  readonly bands: readonly StarBand[]
}

/** What a set says from a day on. */
export type SetVersion = { readonly inForceFrom: LegalDay; readonly loaded: LoadedSet }

/**
 * Instruments and criteria sets in memory. A set may have several versions: one is in force on a day; without a day the
 * one that comes last is meant. What a dossier is judged by is told by `criteriaOf` (dossiers) and `boundSet` (scoring).
 */
export type CriteriaReference = {
  /** By date of coming into force. */
  readonly instruments: readonly Instrument[]
  readonly instrument: (code: string) => Instrument | undefined
  /** Code of the instrument whose procedure holds under one: its own, unless it leaves that as another has it. */
  readonly procedure: (code: string) => string
  /** Of an instrument, in order of number. */
  readonly sets: (instrumentCode: string, on?: LegalDay) => readonly LoadedSet[]
  readonly set: (instrumentCode: string, setNo: number, on?: LegalDay) => LoadedSet | undefined
  /** Whatever was ever used stays here by its SHA-256. */
  readonly version: (sha256: string) => LoadedSet | undefined
  readonly inForce: InForce
}

/** The instrument in force on a legal day, or its set of a number; undefined when there was or is none. */
type InForce = {
  (day: LegalDay): Instrument | undefined
  (day: LegalDay, setNo: number): LoadedSet | undefined
}

const keyOf = (instrument: string, setNo: number) => `${instrument}/${setNo}`

/** @param versions in the order in which they were added */
export function criteriaReference(
  instruments: readonly Instrument[],
  versions: readonly SetVersion[],
): CriteriaReference {
  const inOrder = versions.toSorted(
    (a, b) => a.loaded.source.set - b.loaded.source.set || a.inForceFrom.localeCompare(b.inForceFrom),
  )
  const bySet = Map.groupBy(inOrder, ({ loaded }) => keyOf(loaded.instrument.code, loaded.source.set))
  const bySha256 = new Map(versions.map(({ loaded }) => [loaded.sha256, loaded]))
  // ISO days compare as text.
  const onDay = (all: readonly SetVersion[], on: LegalDay | undefined) =>
    all.findLast(({ inForceFrom }) => on === undefined || inForceFrom <= on)?.loaded
  const set = (code: string, setNo: number, on?: LegalDay) => onDay(bySet.get(keyOf(code, setNo)) ?? [], on)
  const sets = (code: string, on?: LegalDay) =>
    [...bySet.values()].flatMap((all) => (all[0]!.loaded.instrument.code === code ? (onDay(all, on) ?? []) : []))
  const instrument = (code: string) => instruments.find((one) => one.code === code)
  function inForce(day: LegalDay): Instrument | undefined
  function inForce(day: LegalDay, setNo: number): LoadedSet | undefined
  function inForce(day: LegalDay, setNo?: number) {
    const found = instruments.find((one) => one.inForceFrom <= day && day <= (one.inForceUntil ?? day))
    if (setNo === undefined) return found
    return found && set(found.code, setNo, day)
  }
  return {
    instruments: instruments.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom)),
    instrument,
    procedure: (code) => instrument(code)?.procedureOf ?? code,
    sets,
    set,
    version: (sha256) => bySha256.get(sha256),
    inForce,
  }
}

/**
 * Only what the release brings, read and checked from its data/ folder (`root`, a file URL with a slash), for what runs
 * without a database. Throws one Error that names the file and a JSON pointer for each fault.
 */
export function loadCriteriaReference(root?: URL): CriteriaReference {
  const instruments = readInstruments(root)
  const versions = instruments
    .flatMap((instrument) => shippedSets(instrument, root))
    .map((loaded) => ({ inForceFrom: loaded.source.inForceFrom, loaded }))
  return criteriaReference(instruments, versions)
}
