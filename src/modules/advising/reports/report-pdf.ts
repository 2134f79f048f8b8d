import type { FastifyInstance } from 'fastify'
import { perform } from '../../../core/perform.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { advisoryReport } from './advisory-report.ts'
import { printReport } from './print-report.ts'

/** Reports of the advisory team as PDF, named by `contentUrl`. */
export function reportPdf(server: FastifyInstance, app: App, identify: Identify): void {
  server.get('/v1/dossiers/:dossierId/advisory-reports/:reportId/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: report } = await perform(app, advisoryReport, request.params, by)
    return reply
      .type('application/pdf')
      .headers({
        'content-disposition': `inline; filename="advisory-report-${report.id}.pdf"`,
        'cache-control': 'private, no-cache',
      })
      .send(await printReport(report))
  })
}
