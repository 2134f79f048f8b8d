import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import { type Identify, noneMatch } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { issuedDocument } from './issued-document.ts'
import { takeInSigned } from './take-in-signed.ts'

const params = z.strictObject({ documentId: z.string() })

/** Answers with a file as it was issued or came back, to be kept as long as its tag is the same. */
export async function sendKept(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { sha256, name }: { sha256: string; name: string },
): Promise<FastifyReply> {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  }
  if (noneMatch(request.headers['if-none-match'], headers.etag)) return reply.headers(headers).code(304).send()
  const { stream, sizeBytes } = (await app.world.files.open(sha256)) ?? fail('not-found')
  return reply.headers({ ...headers, 'content-length': sizeBytes }).send(stream)
}

/** The bytes of issued documents out, and signed in. They are no JSON, so GraphQL names these addresses in the document. */
export async function issuedContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    const documentOf = async (request: FastifyRequest) => {
      const by = { actor: await identify(request), requestId: request.id }
      return (await perform(app, issuedDocument, request.params, by)).output
    }

    scope.get('/v1/issued-documents/:documentId/content', async (request, reply) => {
      const { id, sha256 } = await documentOf(request)
      if (sha256 === null) return fail('document-not-printed', { retryAfter: 5 })
      return sendKept(app, request, reply, { sha256, name: id })
    })
    scope.get('/v1/issued-documents/:documentId/signed-content', async (request, reply) => {
      const { id, signed } = await documentOf(request)
      const { sha256 } = signed ?? fail('not-found')
      return sendKept(app, request, reply, { sha256, name: `${id}-signed` })
    })
    scope.put('/v1/issued-documents/:documentId/signed-content', async (request, reply) => {
      const by = { actor: await identify(request), requestId: request.id }
      const { documentId } = params.parse(request.params)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeInSigned(app, request.body as Readable, documentId, by))
    })
  })
}
