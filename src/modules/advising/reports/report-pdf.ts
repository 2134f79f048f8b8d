import type { FastifyInstance } from 'fastify'
import { perform } from '../../../core/perform.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { printer } from '../../forms/printing.ts'
import { advisoryReport } from './advisory-report.ts'
import type { PrintedReport } from './report-template.ts'

/** Reports of the advisory team as PDF, named by `contentUrl`. */
export function reportPdf(server: FastifyInstance, app: App, identify: Identify): void {
  const { print, close } = printer<PrintedReport>(new URL('./print-worker.ts', import.meta.url))
  server.addHook('onClose', close)
  server.get('/v1/dossiers/:dossierId/advisory-reports/:reportId/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: report } = await perform(app, advisoryReport, request.params, by)
    return reply
      .type('application/pdf')
      .headers({
        'content-disposition': `inline; filename="advisory-report-${report.id}.pdf"`,
        'cache-control': 'private, no-cache',
      })
      .send(await print(report))
  })
}
