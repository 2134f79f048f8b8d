import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import { takeRawBodies } from '../../../../core/raw-bodies.ts'
import type { Identify } from '../../../../core/rest.ts'
import type { App } from '../../../../core/world.ts'
import { sendFile } from '../../../evidence/send-evidence.ts'
import { takeInFor } from '../../../evidence/take-in.ts'
import { announcedInquiryPaper } from './announced-inquiry-paper.ts'
import { inquiryPaper } from './inquiry-paper.ts'
import { storeInquiryPaper } from './store-inquiry-paper.ts'

const url = '/v1/dossiers/:dossierId/inquiries/:inquiryId/papers/:paperId/content'
const params = z.strictObject({ dossierId: z.string(), inquiryId: z.string(), paperId: z.string() })

/** The bytes of papers of visits and tests, in and out, named by `contentUrl`. */
export async function paperContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    takeRawBodies(scope)
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const place = params.parse(request.params)
      await perform(app, announcedInquiryPaper, place, by)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeInFor(storeInquiryPaper, app, request.body as Readable, place, by))
    })

    scope.get(url, async (request, reply) => {
      const by = await requestOf(request)
      const { output: paper } = await perform(app, inquiryPaper, params.parse(request.params), by)
      return sendFile(app, request, reply, paper, { ...by, way: 'signed-in' })
    })
  })
}
