import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { perform, type Request } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { sendKept, serveIssued } from '../../documents/issued/issued-content.ts'
import { receiveSigned } from '../../documents/issued/receive-files.ts'
import { issuedNotice } from './issued-notice.ts'
import type { IssuedRevocationNotice } from './notice-shapes.ts'
import { print } from './printing.ts'
import { revocationNotice } from './revocation-notice.ts'
import { signableNotice } from './signable-notice.ts'
import { storeSignedNotice } from './store-signed-notice.ts'

const params = z.object({ noticeId: z.string() })

/** Takes the signed file of a notice in, if the actor may bring it. */
async function takeInSigned(
  app: App,
  stream: Readable,
  noticeId: string,
  by: Request,
): Promise<IssuedRevocationNotice> {
  const { sha256, sizeBytes, signed } = (await perform(app, signableNotice, { noticeId }, by)).output
  if (!sha256 || !sizeBytes) return fail('not-found')
  const received = await receiveSigned(app, stream, { issued: { sha256, sizeBytes }, signed })
  return (await perform(app, storeSignedNotice, { noticeId, ...received }, by)).output
}

/** Notices as PDF, named by their `contentUrl`: as they would be, as they were issued, and signed in and out. */
export async function noticePdf(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await serveIssued(server, app, identify, {
    address: '/v1/revocation-notices/:noticeId',
    read: async (asked, by) => (await perform(app, issuedNotice, asked, by)).output,
    takeIn: (asked, stream, by) => takeInSigned(app, stream, params.parse(asked).noticeId, by),
  })
  server.get('/v1/certificates/:certificateId/revocation-notice/content', async (request, reply) => {
    const by = { actor: await identify(request), requestId: request.id }
    const { issued, ...paper } = (await perform(app, revocationNotice, request.params, by)).output
    const name = `revocation-notice-${paper.certificate.code}`
    if (issued) {
      const sha256 = issued.sha256 ?? fail('document-not-printed', { retryAfter: 5 })
      return sendKept(app, request, reply, { sha256, name })
    }
    return reply
      .type('application/pdf')
      .headers({ 'content-disposition': `inline; filename="${name}.pdf"`, 'cache-control': 'private, no-cache' })
      .send(await print(paper))
  })
}
