import type { FastifyInstance } from 'fastify'

/** Bodies sent to the routes of this scope are handed over as streams, whatever they say they are. */
export function takeRawBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
}
