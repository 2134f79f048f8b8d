import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Action } from '../../../../core/action.ts'
import { perform } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import { type Identify, noneMatch } from '../../../../core/rest.ts'
import type { App } from '../../../../core/world.ts'
import { takeInFor } from '../../../evidence/take-in.ts'
import { plan } from '../../plan.ts'
import { announcedPlanDocument } from './announced-plan-document.ts'
import type { PlanDocument } from './document-shapes.ts'
import { storePlanDocument } from './store-plan-document.ts'

const url = '/v1/plans/:planId/documents/:version/content'
const params = z.strictObject({ planId: z.string(), version: z.string() })
const record = storePlanDocument as unknown as Action<z.ZodObject, typeof PlanDocument>

/** The signed files of plans, in and out, named by `contentUrl`. */
export async function planDocumentContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const { planId, version } = params.parse(request.params)
      const place = { planId, version: Number(version) }
      await perform(app, announcedPlanDocument, place, by)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeInFor(record, app, request.body as Readable, place, by))
    })

    scope.get(url, async (request, reply) => {
      const { planId, version } = params.parse(request.params)
      const { output } = await perform(app, plan, { planId }, await requestOf(request))
      const { sha256 } = output.documents.find((one) => String(one.version) === version) ?? fail('not-found')
      if (sha256 === null) return fail('not-found')
      const headers = {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="plan-${planId}-${version}.pdf"`,
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
