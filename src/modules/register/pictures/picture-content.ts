import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import { type Identify, noneMatch, tagHeaders } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { productTags } from '../kept.ts'
import { pictureFile } from './picture-file.ts'
import { pictureRoom } from './picture-room.ts'
import { takeInPicture } from './take-in-picture.ts'

const params = z.strictObject({ productId: z.string() })

/** The bytes of pictures, in and out. They are no JSON, so GraphQL names these addresses in the profile. */
export async function pictureContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

    scope.post('/v1/products/:productId/pictures', async (request, reply) => {
      const by = { actor: await identify(request), requestId: request.id }
      const { productId } = params.parse(request.params)
      await perform(app, pictureRoom, { productId }, by)
      if (!request.body) fail('file-truncated')
      return reply.code(201).send(await takeInPicture(app, request.body as Readable, productId, by))
    })

    scope.get('/v1/product-pictures/:pictureId/:file', async (request, reply) => {
      const by = { actor: await identify(request), requestId: request.id }
      const { output } = await perform(app, pictureFile, request.params, by)
      const headers = {
        'content-type': output.mediaType,
        'content-security-policy': "default-src 'none'; sandbox",
        // Minutes only: what an office hides has to be gone soon.
        'cache-control': output.isPublic ? 'public, max-age=300' : 'private, no-cache',
        etag: `"${output.sha256}"`,
        ...(output.isPublic && tagHeaders(productTags({ id: output.productId }))),
      }
      if (noneMatch(request.headers['if-none-match'], headers.etag)) return reply.headers(headers).code(304).send()
      const { stream, sizeBytes } = (await app.world.files.open(output.sha256)) ?? fail('not-found')
      return reply.headers({ ...headers, 'content-length': sizeBytes }).send(stream)
    })
  })
}
