import { createHash } from 'node:crypto'
import { compileCriteriaSet } from './compiled-set.ts'
import type { Instrument } from './file-formats.ts'
import type { LoadedSet } from './reference.ts'
import type { CriteriaSet } from './rules.ts'

/** SHA-256 of a set's JSON as it is kept, hex. */
export const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')

/**
 * A set's JSON as it is kept: members in the order in which they came, indented by one space, as the files of the release
 * are. So the same set has one SHA-256 through every door, however its file was laid out.
 */
export const keptContent = (source: unknown): string => JSON.stringify(source, null, 1)

/** A set that has been checked, ready to judge by. Star bands are the instrument's, or its own where that has none on record. */
export function loadedSet(instrument: Instrument, source: CriteriaSet, content: string): LoadedSet {
  const bands = instrument.starBands ?? source.starBands
  if (!bands) throw new Error(`set ${source.set} of ${instrument.code} has no star bands`)
  return { instrument, source, sha256: sha256Of(content), compiled: compileCriteriaSet(source), bands }
}
