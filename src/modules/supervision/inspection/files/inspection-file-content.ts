import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Action } from '../../../../core/action.ts'
import { perform } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import { type Identify, noneMatch } from '../../../../core/rest.ts'
import type { App } from '../../../../core/world.ts'
import { takeInFor } from '../../../evidence/take-in.ts'
import { inspection } from '../inspection.ts'
import type { InspectionFile } from '../inspection-shapes.ts'
import { announcedInspectionFile } from './announced-inspection-file.ts'
import { storeInspectionFile } from './store-inspection-file.ts'

const url = '/v1/inspections/:inspectionId/files/:fileId/content'
const params = z.strictObject({ inspectionId: z.string(), fileId: z.string() })
const record = storeInspectionFile as unknown as Action<z.ZodObject, typeof InspectionFile>

/** The bytes of pictures and papers of visits, in and out, named by `contentUrl`. */
export async function inspectionFileContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const place = params.parse(request.params)
      await perform(app, announcedInspectionFile, place, by)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeInFor(record, app, request.body as Readable, place, by))
    })

    scope.get(url, async (request, reply) => {
      const { inspectionId, fileId } = params.parse(request.params)
      const { output } = await perform(app, inspection, { inspectionId }, await requestOf(request))
      const { sha256, mediaType, fileName } = output.files.find(({ id }) => id === fileId) ?? fail('not-found')
      const headers = {
        'content-type': mediaType ?? 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
        etag: `"${sha256}"`,
      }
      if (sha256 === null) return fail('not-found')
      if (noneMatch(request.headers['if-none-match'], headers.etag)) return reply.headers(headers).code(304).send()
      const { stream, sizeBytes } = (await app.world.files.open(sha256)) ?? fail('not-found')
      return reply.headers({ ...headers, 'content-length': sizeBytes }).send(stream)
    })
  })
}
