import { z } from 'zod'
import { transaction } from '../../core/db.ts'
import { job } from '../../core/jobs.ts'
import { removeStaleFiles } from '../../core/received-file.ts'
import { forgetClaims, lockFile, unneeded } from './store.ts'

const keptMs = 24 * 60 * 60 * 1000

/** Looked at by one statement: a province has some 360 000 files, and nearly all of them stay. */
const atOnce = 1000

export const sweepFiles = job({
  name: 'sweepFiles',
  summary: 'Removes files that no evidence names for a day, and uploads left unfinished for a day',
  payload: z.strictObject({}),
  cron: '23 * * * *',
  async run({ database, world: { files } }, _payload, now) {
    const before = new Date(Date.parse(now) - keptMs)
    const since = before.toISOString()
    await removeStaleFiles(files.pieces)
    for await (const hashes of batches(files.list(before))) {
      // Asked again and removed under the lock that claims take: an upload of the same bytes claims them before, and
      // they stay, or puts them in their place after.
      for (const sha256 of await unneeded(database.db, hashes, since))
        await transaction(database, async (db) => {
          await lockFile(db, sha256)
          if ((await unneeded(db, [sha256], since)).length > 0) await files.remove(sha256)
          return { value: null }
        })
    }
    await forgetClaims(database.db, since)
  },
})

async function* batches(hashes: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const sha256 of hashes) {
    if (batch.push(sha256) < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
