import type { FastifyInstance } from 'fastify'
import type { Database } from '../core/db.ts'

/** `/livez`: the process answers. `/readyz`: its database answers too, so that it may be sent requests. */
export function healthChecks(server: FastifyInstance, { pool }: Database): void {
  server.get('/livez', { logLevel: 'silent' }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  server.get('/readyz', { logLevel: 'silent' }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await pool.query('select 1')
      return { status: 'ok' }
    } catch (err) {
      request.log.warn({ err }, 'not ready: the database does not answer')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
}
