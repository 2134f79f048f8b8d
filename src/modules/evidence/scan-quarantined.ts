import { z } from 'zod'
import { transaction } from '../../core/db.ts'
import { job } from '../../core/jobs.ts'
import { changeOnOwn } from '../../core/own-change.ts'
import type { App } from '../../core/world.ts'
import { emptyInfected, endQuarantine, lockFile, piecesWith, quarantinedHashes } from './store.ts'

/** Looked at in one run, so that a run ends within its minute. */
const atOnce = 50

export const scanQuarantined = job({
  name: 'scanQuarantined',
  summary: 'Scans evidence files in quarantine: clean ones are opened, infected ones removed',
  payload: z.strictObject({}),
  cron: '* * * * *',
  async run(app, _payload, now) {
    const { scanner, files } = app.world
    if (!scanner) return
    for (const sha256 of await quarantinedHashes(app.database.db, atOnce)) {
      const opened = await files.open(sha256)
      // Without a verdict it stays where it is, and the next run asks again.
      const verdict = opened && (await scanner(opened.stream).catch(() => null))
      if (!verdict) continue
      if (verdict.infectedWith === null) await openPieces(app, sha256, now)
      else await emptyPieces(app, sha256, verdict.infectedWith, now)
    }
  },
})

/** One change for each piece: they lie in dossiers of several producers, and each dossier has a chain of its own. */
async function openPieces(app: App, sha256: string, now: string): Promise<void> {
  for (const piece of await piecesWith(app.database.db, sha256, 'quarantined'))
    await changeOnOwn(app, { name: 'endQuarantine', input: { ...piece, sha256 }, now }, async (db) =>
      (await endQuarantine(db, piece, sha256)) ? { type: 'dossier', id: piece.dossierId } : null,
    )
}

async function emptyPieces(app: App, sha256: string, infectedWith: string, now: string): Promise<void> {
  for (const piece of await piecesWith(app.database.db, sha256, 'all'))
    await changeOnOwn(app, { name: 'removeInfected', input: { ...piece, sha256, infectedWith }, now }, async (db) =>
      (await emptyInfected(db, piece, sha256, infectedWith)) ? { type: 'dossier', id: piece.dossierId } : null,
    )
  await transaction(app.database, async (db) => {
    await lockFile(db, sha256)
    // Somebody brought the same bytes meanwhile: the next run finds them infected as well.
    if ((await piecesWith(db, sha256, 'all')).length === 0) await app.world.files.remove(sha256)
    return { value: null }
  })
}
