import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Action } from '../../../core/action.ts'
import { perform } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import { type Identify, noneMatch } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { takeInFor } from '../../evidence/take-in.ts'
import { activity } from '../activity.ts'
import type { ActivityFile } from '../shapes.ts'
import { awaitedDocument } from './awaited-document.ts'
import { storeActivityDocument } from './store-activity-document.ts'

const url = '/v1/activities/:activityId/document/content'
const params = z.strictObject({ activityId: z.string() })
const record = storeActivityDocument as unknown as Action<z.ZodObject, typeof ActivityFile>

/** The bytes of the documents of records, in and out, named by `contentUrl`. */
export async function documentContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const place = params.parse(request.params)
      await perform(app, awaitedDocument, place, by)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeInFor(record, app, request.body as Readable, place, by))
    })

    scope.get(url, async (request, reply) => {
      const { output } = await perform(app, activity, params.parse(request.params), await requestOf(request))
      const { sha256, mediaType, fileName } = output.document?.file ?? fail('not-found')
      if (sha256 === null) return fail('not-found')
      const headers = {
        'content-type': mediaType ?? 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
        etag: `"${sha256}"`,
      }
      if (noneMatch(request.headers['if-none-match'], headers.etag)) return reply.headers(headers).code(304).send()
      const { stream, sizeBytes } = (await app.world.files.open(sha256)) ?? fail('not-found')
      return reply.headers({ ...headers, 'content-length': sizeBytes }).send(stream)
    })
  })
}
