import type { FastifyInstance, FastifyReply } from 'fastify'
import { perform } from '../../core/perform.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { printer } from '../forms/printing.ts'
import { ballotForm } from './ballots/ballot-form.ts'
import { sessionDocument } from './sessions/session-document.ts'
import type { Paper } from './templates/index.ts'

/** Papers of a session as PDF. They are no JSON, so GraphQL names these addresses in `contentUrl`. */
export function documentContent(server: FastifyInstance, app: App, identify: Identify): void {
  const { print, close } = printer<Paper>(new URL('./print-worker.ts', import.meta.url))
  server.addHook('onClose', close)
  const send = async (reply: FastifyReply, paper: Paper, name: string) =>
    reply
      .type('application/pdf')
      .headers({ 'content-disposition': `inline; filename="${name}.pdf"`, 'cache-control': 'private, no-cache' })
      .send(await print(paper))

  server.get('/v1/sessions/:sessionId/documents/:document/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: paper } = await perform(app, sessionDocument, request.params, by)
    return send(reply, { kind: 'session', paper }, `${paper.document}-${paper.sessionId}`)
  })

  server.get('/v1/sessions/:sessionId/dossiers/:dossierId/ballot-form/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { round, ...query } = request.query as { round?: string }
    // A text that is no number stays as it is, and is refused as such.
    const asked = { ...query, ...(round !== undefined && { round: /^\d{1,4}$/.test(round) ? Number(round) : round }) }
    const { output: paper } = await perform(app, ballotForm, { ...asked, ...(request.params as object) }, by)
    return send(reply, { kind: 'ballot', paper }, `ballot-${paper.dossierId}-${paper.round}`)
  })
}
