import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { perform, type Request } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import type { Identify } from '../../../../core/rest.ts'
import type { App } from '../../../../core/world.ts'
import { serveIssued } from '../../../documents/issued/issued-content.ts'
import { receiveSigned } from '../../../documents/issued/receive-files.ts'
import { draftedPaper } from './drafted-paper.ts'
import { issuedDecision } from './issued-decision.ts'
import type { IssuedDecision } from './paper-shapes.ts'
import { print } from './printing.ts'
import { signableDecision } from './signable-decision.ts'
import { storeSignedDecision } from './store-signed-decision.ts'

const params = z.object({ decisionId: z.string() })

/** Takes the signed file of a decision's document in, if the actor may bring it. */
async function takeInSigned(app: App, stream: Readable, decisionId: string, by: Request): Promise<IssuedDecision> {
  const { sha256, sizeBytes, signed } = (await perform(app, signableDecision, { decisionId }, by)).output
  if (!sha256 || !sizeBytes) return fail('not-found')
  const received = await receiveSigned(app, stream, { issued: { sha256, sizeBytes }, signed })
  return (await perform(app, storeSignedDecision, { decisionId, ...received }, by)).output
}

/** Decisions as PDF: drafts to look at, documents out, and signed in. GraphQL names these addresses. */
export async function decisionContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await serveIssued(server, app, identify, {
    address: '/v1/decisions/:decisionId/document',
    read: async (asked, by) => (await perform(app, issuedDecision, asked, by)).output,
    takeIn: (asked, stream, by) => takeInSigned(app, stream, params.parse(asked).decisionId, by),
  })
  server.get('/v1/decision-drafts/:draftId/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { output: paper } = await perform(app, draftedPaper, request.params, by)
    return reply
      .type('application/pdf')
      .headers({ 'content-disposition': 'inline; filename="draft.pdf"', 'cache-control': 'private, no-cache' })
      .send(await print(paper))
  })
}
