import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { publicActor } from '../../core/actor.ts'
import { fail, Problem } from '../../core/problem.ts'
import { takeRawBodies } from '../../core/raw-bodies.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { resumableUploads, uploadsPath } from './resumable-uploads.ts'

const pieceType = 'application/offset+octet-stream'

/** The bytes of a piece as they are asked for: one that is refused unread stays so, and its answer can be sent. */
async function* asAsked({ raw }: FastifyRequest): AsyncGenerator<Uint8Array> {
  for await (const chunk of raw.iterator({ destroyOnReturn: false })) yield chunk
}

/** The request as the tus server takes it; only a piece has a body. */
function webRequest(request: FastifyRequest, publicUrl: string): Request {
  const { method, url, headers } = request
  const fields = new Headers()
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') fields.set(name, value)
  const body = headers['content-type'] === pieceType && { body: ReadableStream.from(asAsked(request)), duplex: 'half' }
  return new Request(new URL(url, publicUrl), { method, headers: fields, ...body } as RequestInit)
}

/** Evidence files in pieces (tus 1.0.0), for connections that break: beside the PUT that takes a file at once. */
export async function uploadsDoor(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  const answerTo = resumableUploads(app)
  await server.register(async (scope) => {
    takeRawBodies(scope)
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('tus-resumable', '1.0.0')
      const actor = request.method === 'OPTIONS' ? publicActor : await identify(request)
      if (request.method !== 'OPTIONS' && actor.accountId === null) fail('unauthenticated')
      try {
        const answer = await answerTo(webRequest(request, app.world.publicUrl), { actor, requestId: request.id })
        for (const [name, value] of answer.headers) reply.header(name, value)
        return reply.code(answer.status).send()
      } catch (error) {
        // Nobody is left to read the answer, and a broken line is no fault of the service.
        throw request.raw.destroyed && !request.raw.complete ? new Problem('upload-taken-over') : error
      }
    }
    scope.route({ method: ['POST', 'OPTIONS'], url: uploadsPath, handler: handle })
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${uploadsPath}/:uploadId`, handler: handle })
  })
}
