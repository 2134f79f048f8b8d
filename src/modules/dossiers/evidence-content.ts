import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { announcedEvidence } from './announced-evidence.ts'
import { evidenceFile } from './evidence-file.ts'
import { acceptedEvidence } from './rules.ts'
import { storeEvidenceContent } from './store-evidence-content.ts'

const url = '/v1/dossiers/:dossierId/evidence/:evidenceId/content'
const params = z.strictObject({ dossierId: z.string(), evidenceId: z.string() })

/** The bytes of evidence files, in and out. They are no JSON, so GraphQL names this address in `Evidence.contentUrl`. */
export async function evidenceContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const place = params.parse(request.params)
      await perform(app, announcedEvidence, place, by)
      if (!request.body) fail('file-truncated')
      const { maxUploadBytes: maxBytes, files } = app.world
      const stored = await files.receive(request.body as Readable, { maxBytes, accepted: acceptedEvidence })
      const { output } = await perform(app, storeEvidenceContent, { ...place, ...stored }, by)
      return reply.code(200).send(output)
    })

    scope.get(url, async (request, reply) => {
      const { output } = await perform(app, evidenceFile, request.params, await requestOf(request))
      const file = output.sha256 && (await app.world.files.open(output.sha256))
      if (!file) return fail('not-found')
      return reply
        .type(output.mediaType!)
        .headers({
          'content-length': file.sizeBytes,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(output.fileName)}`,
          // What a producer uploads must never run as a page of this service.
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-cache',
          etag: `"${output.sha256}"`,
        })
        .send(file.stream)
    })
  })
}
