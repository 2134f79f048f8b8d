import { z } from 'zod'
import { job } from '../../core/jobs.ts'
import { endQuarantine, quarantinedHashes, removeInfected } from './store.ts'

/** Looked at in one run, so that a run ends within its minute. */
const atOnce = 50

export const scanQuarantined = job({
  name: 'scanQuarantined',
  summary: 'Scans evidence files in quarantine: clean ones are opened, infected ones removed',
  payload: z.strictObject({}),
  cron: '* * * * *',
  async run({ database, world: { scanner, files } }) {
    if (!scanner) return
    for (const sha256 of await quarantinedHashes(database.db, atOnce)) {
      const opened = await files.open(sha256)
      // Without a verdict it stays where it is, and the next run asks again.
      const verdict = opened && (await scanner(opened.stream).catch(() => null))
      if (!verdict) continue
      if (verdict.infectedWith === null) await endQuarantine(database.db, sha256)
      else {
        await removeInfected(database.db, sha256, verdict.infectedWith)
        await files.remove(sha256)
      }
    }
  },
})
