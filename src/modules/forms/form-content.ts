import type { FastifyInstance, FastifyReply } from 'fastify'
import { perform } from '../../core/perform.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { dossierForm } from './dossier-form.ts'
import { issueClaimReceipt } from './issue-claim-receipt.ts'
import { printForm } from './print-form.ts'
import type { FormView } from './shapes.ts'

/** The papers of a dossier as PDF. They are no JSON, so GraphQL names this address in `DossierForm.contentUrl`. */
export function formContent(server: FastifyInstance, app: App, identify: Identify): void {
  const send = async (reply: FastifyReply, form: FormView, cacheControl: string) =>
    reply
      .type('application/pdf')
      .headers({
        'content-disposition': `inline; filename="${form.form}-${form.dossierId}.pdf"`,
        'cache-control': cacheControl,
      })
      .send(await printForm(form))

  server.get('/v1/dossiers/:dossierId/forms/:form/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: form } = await perform(app, dossierForm, request.params, by)
    return send(reply, form, 'private, no-cache')
  })
  // Each printing issues a code of its own, so nobody can print it a second time.
  server.post('/v1/dossiers/:dossierId/claim-receipts/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output } = await perform(app, issueClaimReceipt, request.params, by)
    return send(reply, output.receipt, 'no-store')
  })
}
