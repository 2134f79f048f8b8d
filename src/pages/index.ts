import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import type { App } from '../core/world.ts'
import { cataloguePages } from './catalogue/index.ts'
import { sendFailure } from './failure.ts'
import { mapPage } from './map.ts'
import { openDataPage } from './open-data.ts'
import { problemPages } from './problems.ts'
import { qrCodes } from './qr.ts'
import { apiReference } from './reference.ts'
import { reportPages } from './reports/index.ts'
import { stampPages } from './stamp.ts'
import { startPage } from './start.ts'
import { verificationPages } from './verification.ts'

/** What people open in a browser. */
export async function pages(
  server: FastifyInstance,
  app: App,
  { production }: { production: boolean; publicUrl: string },
): Promise<void> {
  const favicon = await readFile(new URL('favicon.svg', import.meta.url), 'utf8')
  await server.register(async (scope) => {
    scope.setErrorHandler(sendFailure)
    startPage(scope, { production })
    stampPages(scope, app)
    verificationPages(scope, app)
    cataloguePages(scope, app)
    problemPages(scope)
    await apiReference(scope)
    mapPage(scope, app)
    openDataPage(scope, app)
    reportPages(scope, app)
  })
  qrCodes(server, app)
  server.get('/favicon.svg', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(favicon),
  )
}
