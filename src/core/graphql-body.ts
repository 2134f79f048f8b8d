import { type Readable, Transform } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, hasRole } from './actor.ts'
import type { Module } from './module.ts'
import { Problem } from './problem.ts'
import type { Identify } from './rest.ts'

/**
 * The body of an operation has the limit that REST has everywhere, but for those who may send long lists: all of them
 * come to one address, so who sends is asked before what is sent is read.
 */
export function bodyLimits(scope: FastifyInstance, modules: readonly Module[], identify: Identify) {
  const long = modules.flatMap(({ routes }) => routes.filter(({ maxBodyBytes }) => maxBodyBytes !== undefined))
  const usualBytes = scope.initialConfig.bodyLimit!
  const maySend = (actor: Actor) =>
    long.some(({ action: { roles } }) => typeof roles !== 'string' && hasRole(actor, roles))
  return {
    bodyLimit: Math.max(usualBytes, ...long.map(({ maxBodyBytes }) => maxBodyBytes!)),
    async preParsing(request: FastifyRequest, reply: FastifyReply, payload: Readable): Promise<Readable> {
      const length = Number(request.headers['content-length'] ?? Number.NaN)
      if (length <= usualBytes || maySend(await identify(request))) return payload
      if (Number.isNaN(length)) return atMost(payload, usualBytes)
      reply.header('connection', 'close')
      throw new Problem('body-too-large')
    },
  }
}

/** What comes in pieces tells no length before. The source is left open, since the refusal goes out by its socket. */
function atMost(source: Readable, maxBytes: number): Readable {
  let bytes = 0
  const counted = new Transform({
    transform(piece: Buffer, _, done) {
      bytes += piece.length
      if (bytes > maxBytes) done(new Problem('body-too-large'))
      else done(null, piece)
    },
  })
  source.once('error', (error) => counted.destroy(error))
  return source.pipe(counted)
}
