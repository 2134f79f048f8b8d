import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { perform } from '../../core/perform.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { printerFile } from './printer-file.ts'
import { readBatch } from './store.ts'
import { takeStamps } from './take-stamps.ts'

/** The file for the printer. It is no JSON, so GraphQL names this address in `StampBatch.stampsUrl`. */
export async function printerFileContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  // A HEAD would be written down as one who has the stamps.
  server.get('/v1/stamp-batches/:stampBatchId/stamps.csv', { exposeHeadRoute: false }, async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output } = await perform(app, takeStamps, request.params, by)
    const batch = await readBatch(app.database.db, by.actor, output.id)
    const key = app.world.stampSecrets.open(batch.id, batch.secretSealed)
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .headers({
        'content-disposition': `attachment; filename="stamps-${batch.number}.csv"`,
        'cache-control': 'no-store',
      })
      .send(Readable.from(printerFile(batch, key, app.world.publicUrl)))
  })
}
