import { z } from 'zod'
import { enqueue, job } from '../../core/jobs.ts'
import type { App } from '../../core/world.ts'
import { forgetPurges, listPurges, removePurges } from './purge-store.ts'
import { sendPurge } from './send-purge.ts'

const mostRows = 1000
// As many names as fit into a header with servers' usual limits.
const mostKeys = 100

export const purgeEdge = job({
  name: 'purge-edge',
  summary: 'Tells the cache before the service which public answers have changed',
  payload: z.strictObject({}),
  maxAttempts: 25,
  async run({ database: { db }, world: { purge } }, _payload, now) {
    if (!purge) return
    for (let rows = await listPurges(db, mostRows); rows.length > 0; rows = await listPurges(db, mostRows)) {
      const keys = [...new Set(rows.map(({ tag }) => tag))]
      for (let from = 0; from < keys.length; from += mostKeys) {
        // The same number whenever it is sent again, so that a receiver may know it.
        const id = `purge_${rows[0]!.id}_${rows.at(-1)!.id}_${from}`
        await sendPurge(purge, { id, keys: keys.slice(from, from + mostKeys), now })
      }
      // Told twice rather than never: they go when the cache has answered.
      await removePurges(
        db,
        rows.map(({ id }) => id),
      )
    }
  },
})

/** Of many changes at once one job is left, since it takes all that there are. */
export const purgeSoon = ({ database, clock }: Pick<App, 'database' | 'clock'>): Promise<void> =>
  enqueue(database.db, purgeEdge, {}, { runAt: clock().toISOString(), key: purgeEdge.name })

// Nothing is kept longer by anyone.
const keptMs = 86_400_000

export const sweepPurges = job({
  name: 'sweep-purges',
  summary: 'Forgets changes that no cache is told of, and those that are a day old; calls again for what is left',
  payload: z.strictObject({}),
  maxAttempts: 1,
  cron: '* * * * *',
  async run(app, _payload, now) {
    const { db } = app.database
    const isTold = app.world.purge !== null
    await forgetPurges(db, isTold ? new Date(Date.parse(now) - keptMs).toISOString() : null)
    if (isTold && (await listPurges(db, 1)).length > 0) await purgeSoon(app)
  },
})
