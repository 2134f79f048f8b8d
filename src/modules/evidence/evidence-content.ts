import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import { takeRawBodies } from '../../core/raw-bodies.ts'
import type { Identify } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { announcedEvidence } from '../dossiers/evidence/announced-evidence.ts'
import { sendEvidence } from './send-evidence.ts'
import { takeIn } from './take-in.ts'

const url = '/v1/dossiers/:dossierId/evidence/:evidenceId/content'
const params = z.strictObject({ dossierId: z.string(), evidenceId: z.string() })

/** The bytes of evidence files, in and out. They are no JSON, so GraphQL names this address in `Evidence.contentUrl`. */
export async function evidenceContent(server: FastifyInstance, app: App, identify: Identify): Promise<void> {
  await server.register(async (scope) => {
    takeRawBodies(scope)
    const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })

    scope.put(url, async (request, reply) => {
      const by = await requestOf(request)
      const place = params.parse(request.params)
      await perform(app, announcedEvidence, place, by)
      if (!request.body) fail('file-truncated')
      return reply.code(200).send(await takeIn(app, request.body as Readable, place, by))
    })

    scope.get(url, async (request, reply) =>
      sendEvidence(app, request, reply, request.params, { ...(await requestOf(request)), way: 'signed-in' }),
    )

    // In the query, since logs hold the path of a request.
    scope.get('/v1/linked-evidence', async (request, reply) => {
      const { link } = request.query as Record<string, unknown>
      const linked = typeof link === 'string' ? app.world.evidenceLinks.read(link, app.clock().toISOString()) : null
      const { dossierId, evidenceId, accountId } = linked ?? fail('not-found')
      // With what the account holds now, not when the link was made: a role that was taken away closes it.
      const actor = (await app.world.actors.ofAccount(accountId)) ?? fail('not-found')
      const by = { actor, way: 'link' as const, requestId: request.id }
      return sendEvidence(app, request, reply, { dossierId, evidenceId }, by)
    })
  })
}
