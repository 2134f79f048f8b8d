import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { ballotForm } from './ballots/ballot-form.ts'
import { issuedBallotContent, printedBallot } from './ballots/issued/issued-ballot-content.ts'
import { issuedContent, sendKept } from './issued/issued-content.ts'
import { issuedDocument } from './issued/issued-document.ts'
import { resultNotice } from './notices/result-notice.ts'
import { print } from './printing.ts'
import { sessionDocument } from './sessions/session-document.ts'
import type { Paper } from './templates/index.ts'

type Issuable = Exclude<Paper, { kind: 'ballot' }>

/** Papers of a session as PDF. They are no JSON, so GraphQL names these addresses in `contentUrl`. */
export async function documentContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await issuedContent(server, app, identify)
  await issuedBallotContent(server, app, identify)
  const send = async (reply: FastifyReply, paper: Paper, name: string) =>
    reply
      .type('application/pdf')
      .headers({ 'content-disposition': `inline; filename="${name}.pdf"`, 'cache-control': 'private, no-cache' })
      .send(await print(paper))

  /** The kept file of what is issued, which is never printed anew; a draft as it would be. */
  const sendPaper = async (request: FastifyRequest, reply: FastifyReply, one: Issuable, name: string) => {
    const { documentId } = one.paper
    if (documentId === null) return send(reply, one, name)
    const by = { actor: await identify(request), requestId: request.id }
    const { sha256 } = (await perform(app, issuedDocument, { documentId }, by)).output
    return sendKept(app, request, reply, { sha256: sha256 ?? fail('document-not-printed', { retryAfter: 5 }), name })
  }

  server.get('/v1/sessions/:sessionId/documents/:document/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: paper } = await perform(app, sessionDocument, request.params, by)
    const name = `${paper.document}-${paper.sessionId}`
    return sendPaper(request, reply, { kind: 'session', paper }, name)
  })

  server.get('/v1/dossiers/:dossierId/result-notice/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: paper } = await perform(app, resultNotice, request.params, by)
    return sendPaper(request, reply, { kind: 'notice', paper }, `result-notice-${paper.dossierId}`)
  })

  server.get('/v1/sessions/:sessionId/dossiers/:dossierId/ballot-form/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { round, ...query } = request.query as { round?: string }
    // A text that is no number stays as it is, and is refused as such.
    const asked = { ...query, ...(round !== undefined && { round: /^\d{1,4}$/.test(round) ? Number(round) : round }) }
    const { output: paper } = await perform(app, ballotForm, { ...asked, ...(request.params as object) }, by)
    const { documentId } = paper
    const name = `ballot-${paper.dossierId}-${paper.round}`
    if (documentId === null) return send(reply, { kind: 'ballot', paper }, name)
    const { sha256 } = await printedBallot(app, { documentId }, by)
    return sendKept(app, request, reply, { sha256: sha256!, name })
  })
}
