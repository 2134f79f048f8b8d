import { z } from 'zod'
import { transaction } from '../../core/db.ts'
import { job } from '../../core/jobs.ts'
import { removeStaleFiles } from '../../core/received-file.ts'
import { forgetClaims, isNeeded, lockFile } from './store.ts'

const keptMs = 24 * 60 * 60 * 1000

export const sweepFiles = job({
  name: 'sweepFiles',
  summary: 'Removes files that no evidence names for a day, and uploads left unfinished for a day',
  payload: z.strictObject({}),
  cron: '23 * * * *',
  async run({ database, world: { files } }, _payload, now) {
    const before = new Date(Date.parse(now) - keptMs)
    await removeStaleFiles(files.pieces)
    for await (const sha256 of files.list(before)) {
      // Removed under the lock that claims take: an upload of the same bytes claims them before, and they stay, or puts
      // them in their place after.
      await transaction(database, async (db) => {
        await lockFile(db, sha256)
        if (!(await isNeeded(db, sha256, before.toISOString()))) await files.remove(sha256)
        return { value: null }
      })
    }
    await forgetClaims(database.db, before.toISOString())
  },
})
