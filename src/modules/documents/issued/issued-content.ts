import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform, type Request } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import { takeRawBodies } from '../../../core/raw-bodies.ts'
import type { Identify } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { sendStored } from '../../evidence/file-door.ts'
import { issuedDocument } from './issued-document.ts'
import type { IssuedDocument } from './issued-shapes.ts'
import { takeInSigned } from './take-in-signed.ts'

/** Answers with a file as it was issued or came back. */
export const sendKept = (
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { sha256, name }: { sha256: string; name: string },
): Promise<FastifyReply> =>
  sendStored(app, request, reply, {
    sha256,
    mediaType: 'application/pdf',
    disposition: `inline; filename="${name}.pdf"`,
  })

/** A document of any kind as its bytes are asked for: by whom, at an address below which its two files lie. */
type Served = {
  address: string
  read(params: unknown, by: Request): Promise<Pick<IssuedDocument, 'id' | 'sha256' | 'signed'>>
  takeIn(params: unknown, stream: Readable, by: Request): Promise<object>
}

/** The bytes of issued documents out, and signed in. They are no JSON, so GraphQL names these addresses in the document. */
export async function serveIssued(
  server: FastifyInstance,
  app: App,
  identify: Identify,
  { address, read, takeIn }: Served,
): Promise<void> {
  await server.register(async (scope) => {
    takeRawBodies(scope)
    const by = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.get(`${address}/content`, async (request, reply) => {
      const { id, sha256 } = await read(request.params, await by(request))
      if (sha256 === null) return fail('document-not-printed', { retryAfter: 5 })
      return sendKept(app, request, reply, { sha256, name: id })
    })
    scope.get(`${address}/signed-content`, async (request, reply) => {
      const { id, signed } = await read(request.params, await by(request))
      const { sha256 } = signed ?? fail('not-found')
      return sendKept(app, request, reply, { sha256, name: `${id}-signed` })
    })
    scope.put(`${address}/signed-content`, async (request, reply) => {
      const who = await by(request)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeIn(request.params, request.body as Readable, who))
    })
  })
}

const params = z.strictObject({ documentId: z.string() })

export const issuedContent = (server: FastifyInstance, app: App, identify: Identify): Promise<void> =>
  serveIssued(server, app, identify, {
    address: '/v1/issued-documents/:documentId',
    read: async (asked, by) => (await perform(app, issuedDocument, asked, by)).output,
    takeIn: (asked, stream, by) => takeInSigned(app, stream, params.parse(asked).documentId, by),
  })
