import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../core/db.ts'
import { readInstruments, shippedFiles, shippedSet } from '../shipped-sets.ts'
import { addVersions, listVersions, lockVersions } from './version-store.ts'

/**
 * Keeps the sets of the release that the database has not seen, each in force as long as its instrument: what ballots
 * were cast by stays readable when a later release brings another file. A file with a fault stops the start.
 */
export async function keepShippedSets(db: Db): Promise<void> {
  const files = readInstruments().flatMap((instrument) => shippedFiles(instrument))
  await db.transaction(async (one) => {
    await lockVersions(one)
    const known = new Set((await listVersions(one)).map(({ sha256 }) => sha256))
    const fresh = files.filter(({ sha256 }) => !known.has(sha256))
    const addedAt = new Date().toISOString()
    const versions = fresh.map((file) => {
      const { source } = shippedSet(file)
      const { sha256, content, instrument } = file
      const { inForceFrom, set: setNo } = source
      const id = uuidv7()
      return { id, sha256, content, instrument: instrument.code, setNo, inForceFrom, addedAt, addedBy: null }
    })
    await addVersions(one, versions)
  })
}
