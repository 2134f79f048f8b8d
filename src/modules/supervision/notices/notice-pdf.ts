import type { FastifyInstance } from 'fastify'
import { perform } from '../../../core/perform.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { printer } from '../../forms/printing.ts'
import type { RevocationNotice } from './notice-shapes.ts'
import { revocationNotice } from './revocation-notice.ts'

/** Notices as PDF, named by `contentUrl`. */
export function noticePdf(server: FastifyInstance, app: App, identify: Identify): void {
  const { print, close } = printer<RevocationNotice>(new URL('./print-worker.ts', import.meta.url))
  server.addHook('onClose', close)
  server.get('/v1/certificates/:certificateId/revocation-notice/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: notice } = await perform(app, revocationNotice, request.params, by)
    const name = `revocation-notice-${notice.certificate.code}`
    return reply
      .type('application/pdf')
      .headers({ 'content-disposition': `inline; filename="${name}.pdf"`, 'cache-control': 'private, no-cache' })
      .send(await print(notice))
  })
}
