import type { FastifyInstance } from 'fastify'
import { connectionsBeside } from '../../core/db.ts'
import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import type { App } from '../../core/world.ts'
import { catalogueOf } from './catalogue.ts'
import { openDataFiles } from './dumps/send-files.ts'
import { writtenFiles } from './dumps/written-files.ts'
import { forgetOldDeltas } from './forget-old-deltas.ts'
import { openData, openDataOf } from './open-data.ts'
import { openDataPaths } from './paths.ts'
import { sitemap } from './sitemap/sitemap.ts'

const cacheControl = 'public, max-age=3600'

async function plugin(server: FastifyInstance, app: App): Promise<void> {
  const pool = connectionsBeside(app.database, 1)
  const files = await writtenFiles(pool)
  server.addHook('onClose', async () => {
    await files.close()
    await pool.end()
  })
  openDataFiles(server, app, files)
  sitemap(server, app, files)
  server.get('/open-data/catalog.jsonld', async (_request, reply) =>
    reply
      .headers({ 'cache-control': cacheControl, 'access-control-allow-origin': '*' })
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(catalogueOf(openDataOf(app.world), `${app.world.publicUrl}/open-data`))),
  )
}

export const openDataModule: Module = {
  name: 'opendata',
  summary: 'Open data: dumps, daily deltas and their description',
  routes: [route('GET', '/open-data', 200, openData, { cacheControl })],
  resolvers: { Query: { openData: query(openData) } },
  jobs: [forgetOldDeltas],
  paths: openDataPaths,
  plugin,
}
