import type { FastifyInstance } from 'fastify'
import { perform } from '../../core/perform.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { dossierForm } from './dossier-form.ts'
import { printer } from './printing.ts'

/** The papers of a dossier as PDF. They are no JSON, so GraphQL names this address in `DossierForm.contentUrl`. */
export function formContent(server: FastifyInstance, app: App, identify: Identify): void {
  const { print, close } = printer()
  server.addHook('onClose', close)
  server.get('/v1/dossiers/:dossierId/forms/:form/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: form } = await perform(app, dossierForm, request.params, by)
    return reply
      .type('application/pdf')
      .headers({
        'content-disposition': `inline; filename="${form.form}-${form.dossierId}.pdf"`,
        'cache-control': 'private, no-cache',
      })
      .send(await print(form))
  })
}
